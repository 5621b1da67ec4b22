-- How a claim was read is worked out again when somebody asks (docs/decisions/0014), and no longer kept.
PRAGMA user_version = 2;

ALTER TABLE attribution DROP COLUMN why;
ALTER TABLE claim DROP COLUMN why;

-- A guess that the reading went by, so that the article reads the same again.
ALTER TABLE article ADD COLUMN published_inferred TEXT; -- EDTF, at a guess, where nobody states it
