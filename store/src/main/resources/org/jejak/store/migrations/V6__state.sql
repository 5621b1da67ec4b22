-- Whoever keeps conclusions at hand must be told cheaply that the case is no longer the one they follow from.
PRAGMA user_version = 6;

-- How often the case was changed: one row.
CREATE TABLE state (
  one     INTEGER PRIMARY KEY CHECK (one = 1), -- always 1
  changes INTEGER NOT NULL                     -- one more with every commit that wrote something
) STRICT;
INSERT INTO state (one, changes) VALUES (1, 0);
