-- For whom a person speaks, so that his word and his institution's are known to be one.
PRAGMA user_version = 3;

-- Of a person: the institution for which he speaks, as the report introduces him.
ALTER TABLE claim ADD COLUMN office TEXT;
