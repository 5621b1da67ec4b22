-- How a claim was read is worked out again when somebody asks (docs/decisions/0015), and no longer kept.
PRAGMA user_version = 2;

ALTER TABLE attribution DROP COLUMN why;
ALTER TABLE claim DROP COLUMN why;

-- A guess that the reading went by, so that the article reads the same again.
-- EDTF, a guess where nobody states it: by metadata, address, or the days its text shows.
ALTER TABLE article ADD COLUMN published_inferred TEXT;

-- The latest version of each article.
DROP VIEW articles;
CREATE VIEW articles AS
SELECT a.id, a.published, a.published_inferred, a.outlet, a.title, a.author, a.language, a.url, a.modified, a.file, a.version,
  a.claim_count AS claims, a.attribution_count AS attributions, a.length, a.packs, a.sha256
FROM article a
WHERE a.superseded_by IS NULL;
