-- A Jejak case: news articles and what they say on whose word. Explained in docs/schema.md.
-- Offsets are Unicode code points from 0, end exclusive, into text.text; substr(text, start + 1, "end" - start) is the quote.
-- Dates are EDTF (ISO 8601-2). Nothing that the articles do not say is filled in: it is NULL.
-- Tables (singular) are what Jejak writes; views (plural) are for reading, and show the latest version of each article.

PRAGMA application_id = 1246054987; -- "JEJK"
PRAGMA user_version = 1;

-- What was read, byte for byte.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY, -- lower-case hexadecimal SHA-256 of bytes
  bytes  BLOB NOT NULL     -- the whole original, uncompressed
) STRICT;

-- One row for each different original: one version of one article.
CREATE TABLE article (
  "row"             INTEGER PRIMARY KEY,  -- joins the tables of this file; means nothing outside it
  id                TEXT NOT NULL UNIQUE, -- first 16 digits of sha256
  sha256            TEXT NOT NULL UNIQUE REFERENCES original (sha256), -- of the bytes, in original
  version           INTEGER NOT NULL,     -- 1 for the first known version of the article
  superseded_by     TEXT,                 -- id of the next version; NULL for the latest
  file              TEXT NOT NULL,        -- the file name it was read under; all of them are in copy
  media_type        TEXT NOT NULL,        -- of the original, for example text/html
  charset           TEXT NOT NULL,        -- the encoding the text was decoded with
  size              INTEGER NOT NULL,     -- of the original, in bytes
  title             TEXT,                 -- as the article or its metadata states it
  outlet            TEXT,                 -- who published it
  author            TEXT,                 -- the byline
  url               TEXT,                 -- where it was published
  language          TEXT,                 -- ISO 639-1
  published         TEXT,                 -- EDTF, as the outlet states it
  modified          TEXT,                 -- EDTF, as the outlet states it
  packs             TEXT NOT NULL,        -- language and topic packs it was read with, name@version, separated by spaces
  length            INTEGER NOT NULL,     -- of the text, in code points
  attribution_count INTEGER NOT NULL,     -- rows in attribution
  claim_count       INTEGER NOT NULL,     -- rows in claim
  digest            TEXT NOT NULL         -- SHA-256 over all that was read; another digest means another reading
) STRICT;
CREATE INDEX article_in_order ON article (coalesce(published, '~'), file, id);
CREATE INDEX article_by_outlet ON article (outlet);

-- The file names under which an article's bytes were found.
CREATE TABLE copy (
  article   INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  file      TEXT NOT NULL,    -- the name, relative to the folder given
  edition   INTEGER NOT NULL, -- 1, or one more than the bytes that this file name held before
  outlet    TEXT,             -- as stated for this file
  url       TEXT,             -- as stated for this file
  published TEXT,             -- as stated for this file
  PRIMARY KEY (article, file)
) STRICT, WITHOUT ROWID;
CREATE INDEX copy_by_file ON copy (file);
CREATE INDEX copy_by_url ON copy (url);

-- The text that was read, kept apart from article so that lists stay quick.
CREATE TABLE text (
  article INTEGER PRIMARY KEY REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  title   TEXT,          -- again, for the search
  text    TEXT NOT NULL, -- what all offsets count in
  map     TEXT NOT NULL  -- the way back to the original: start-end:start-end, text then decoded original, separated by spaces
) STRICT;

-- Full-text search over titles and texts; kept in step with text by triggers.
CREATE VIRTUAL TABLE search USING fts5 (
  title, text,
  content = 'text', content_rowid = 'article',
  tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER text_added AFTER INSERT ON text BEGIN
  INSERT INTO search (rowid, title, text) VALUES (new.article, new.title, new.text);
END;
CREATE TRIGGER text_removed AFTER DELETE ON text BEGIN
  INSERT INTO search (search, rowid, title, text) VALUES ('delete', old.article, old.title, old.text);
END;

-- An outlet from which an article as a whole says it comes.
CREATE TABLE derivation (
  article     INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  n           INTEGER NOT NULL, -- 0, 1, 2 within the article
  outlet      TEXT NOT NULL,    -- its canonical name
  quote       TEXT NOT NULL,    -- the words that say so
  quote_start INTEGER NOT NULL, -- its first code point
  quote_end   INTEGER NOT NULL, -- the code point after its last
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Who is quoted, and the words that say so (PARC3). What they said is in attribution_part.
CREATE TABLE attribution (
  article      INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  n            INTEGER NOT NULL, -- 0, 1, 2 within the article
  local_id     TEXT NOT NULL,    -- its name within the article
  kind         TEXT NOT NULL,    -- direct, indirect, mixed: how much of the content stands in quotation marks
  source       TEXT,             -- canonical name
  source_type  TEXT,             -- person, organisation, outlet, document, unnamed, collective
  source_text  TEXT,             -- the words that name the source here
  source_start INTEGER,          -- its first code point
  source_end   INTEGER,          -- the code point after its last
  cue_text     TEXT,             -- the words that attribute: said, according to
  cue_start    INTEGER,          -- its first code point
  cue_end      INTEGER,          -- the code point after its last
  nested_in    TEXT,             -- local_id of the attribution whose content holds this one
  stance       TEXT NOT NULL,    -- asserts, confirms, denies, doubts, declines_to_say
  why          TEXT NOT NULL,    -- how it was read
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribution_by_source ON attribution (source, source_type, article);

-- What they said: one part, or several where the cue splits it.
CREATE TABLE attribution_part (
  article     INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  attribution INTEGER NOT NULL, -- attribution.n
  part        INTEGER NOT NULL, -- 0, 1, 2 in text order
  part_text   TEXT NOT NULL,    -- their words
  part_start  INTEGER NOT NULL, -- its first code point
  part_end    INTEGER NOT NULL, -- the code point after its last
  PRIMARY KEY (article, attribution, part)
) STRICT, WITHOUT ROWID;

-- Who passed an attribution on.
CREATE TABLE attribution_hop (
  article     INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  attribution INTEGER NOT NULL, -- attribution.n
  hop         INTEGER NOT NULL, -- 0 is nearest the origin
  party       TEXT NOT NULL,    -- who passed it on
  PRIMARY KEY (article, attribution, hop)
) STRICT, WITHOUT ROWID;

-- One normalised assertion with the exact words that make it.
CREATE TABLE claim (
  article         INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  n               INTEGER NOT NULL, -- 0, 1, 2 in text order
  "key"           TEXT NOT NULL,    -- indicator@start; with article.id before it, the claim's id
  local_id        TEXT NOT NULL,    -- its name within the article
  kind            TEXT NOT NULL,    -- figure, position
  indicator       TEXT NOT NULL,    -- what is counted, or the proposition, as the topic pack names it
  quote           TEXT NOT NULL,    -- the minimal clause that carries the claim
  quote_start     INTEGER NOT NULL, -- its first code point
  quote_end       INTEGER NOT NULL, -- the code point after its last
  phrase          TEXT,             -- figures: the number with its hedge, verbatim
  phrase_start    INTEGER,          -- its first code point
  phrase_end      INTEGER,          -- the code point after its last
  value_min       ANY,              -- figures: lowest value the words allow, INTEGER or REAL; NULL where they set none
  value_max       ANY,              -- figures: highest value the words allow
  value_min_exact TEXT,             -- only where value_min cannot hold the number exactly
  value_max_exact TEXT,             -- only where value_max cannot hold the number exactly
  modifier        TEXT,             -- figures: exact, about, nearly, at_least, more_than, up_to, less_than, between, dozens, ...
  unit            TEXT,             -- figures: what is counted, as the pack names it
  actor           TEXT,             -- whose people or goods; of losses, the suffering side
  target          TEXT,             -- receiver, adversary or other party
  place           TEXT,             -- where it happened
  time            TEXT,             -- EDTF: when it happened, or the date as of which a count holds
  time_text       TEXT,             -- the words that say when
  period_from     TEXT,             -- first day of time, or without it of article.published; what a period filter compares
  period_to       TEXT,             -- last day of the same
  source          TEXT,             -- canonical name of the origin: who knows or asserts it
  source_text     TEXT,             -- its words, perhaps in a neighbouring sentence
  source_start    INTEGER,          -- its first code point
  source_end      INTEGER,          -- the code point after its last
  attribution     TEXT,             -- local_id of the attribution whose content holds the claim
  stance          TEXT NOT NULL,    -- asserts, confirms, denies, doubts, declines_to_say
  modality        TEXT NOT NULL,    -- actual, estimated, planned, conditional: the verb's, apart from the modifier
  why             TEXT NOT NULL,    -- how it was read
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_by_indicator ON claim (indicator, article);
CREATE INDEX claim_by_source ON claim (source, article);
CREATE INDEX claim_by_actor ON claim (actor, article);
CREATE INDEX claim_by_place ON claim (place, article);

-- Who passed a claim on.
CREATE TABLE hop (
  article INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  claim   INTEGER NOT NULL, -- claim.n
  hop     INTEGER NOT NULL, -- 0 is nearest the origin
  party   TEXT NOT NULL,    -- who passed it on
  PRIMARY KEY (article, claim, hop)
) STRICT, WITHOUT ROWID;

-- Dates, times, durations and sets in the text (TIMEX3).
CREATE TABLE time_mention (
  article    INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  n          INTEGER NOT NULL, -- 0, 1, 2 within the article
  time_text  TEXT NOT NULL,    -- the words
  time_start INTEGER NOT NULL, -- its first code point
  time_end   INTEGER NOT NULL, -- the code point after its last
  type       TEXT NOT NULL,    -- date, time, duration, set
  value      TEXT NOT NULL,    -- TIMEX3 value
  edtf       TEXT,             -- the calendar date it stands for; NULL where text and published date do not settle it
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- Every name in the ledger, as filters compare it. Holds names only, never facts.
CREATE TABLE name (
  name   TEXT PRIMARY KEY, -- as the articles write it
  folded TEXT NOT NULL     -- without accents and upper case
) STRICT, WITHOUT ROWID;

-- What was chosen for the whole case, for example topic.
CREATE TABLE setting (
  name  TEXT PRIMARY KEY, -- for example topic
  value TEXT NOT NULL     -- what was chosen
) STRICT, WITHOUT ROWID;

-- Who did what to the case, and when. Nothing in the ledger depends on it.
CREATE TABLE custody (
  n      INTEGER PRIMARY KEY, -- order of writing
  at     TEXT NOT NULL,       -- ISO 8601
  who    TEXT NOT NULL,       -- a person, or a program with its version
  action TEXT NOT NULL,       -- for example add
  detail TEXT NOT NULL        -- what it was done to
) STRICT;

-- The latest version of each article.
CREATE VIEW articles AS
SELECT a.id, a.published, a.outlet, a.title, a.author, a.language, a.url, a.modified, a.file, a.version,
  a.claim_count AS claims, a.attribution_count AS attributions, a.length, a.packs, a.sha256
FROM article a
WHERE a.superseded_by IS NULL;

-- All versions of all articles.
CREATE VIEW article_versions AS
SELECT a.id, a.version, a.superseded_by, a.published, a.modified, a.outlet, a.title, a.url, a.file, a.sha256
FROM article a;

-- Every claim: its quote, on whose word, where printed. chain runs from the outlet back to the origin.
CREATE VIEW claims AS
SELECT a.id || ':' || c."key" AS id, c.kind, c.indicator, c.quote, c.source,
  (SELECT group_concat(party, ' ← ') FROM
    (SELECT h.party FROM hop h WHERE h.article = c.article AND h.claim = c.n ORDER BY h.hop DESC)) AS via,
  a.outlet, a.title, a.published, a.file, c.quote_start AS "start", c.quote_end AS "end",
  c.value_min AS "min", c.value_max AS "max", c.modifier, c.phrase, c.unit, c.actor, c.target, c.place,
  c.time, c.time_text, c.stance, c.modality, c.source_text, a.id AS article
FROM claim c JOIN article a ON a."row" = c.article
WHERE a.superseded_by IS NULL;

-- Claimed numbers.
CREATE VIEW figures AS
SELECT id, indicator, phrase, "min", "max", modifier, unit, actor, target, place, time, stance, modality,
  quote, source, via, outlet, published, file, "start", "end", article
FROM claims
WHERE kind = 'figure';

-- What a source holds on a yes/no proposition.
CREATE VIEW positions AS
SELECT id, indicator AS proposition, stance, modality, source, actor, target, place, time,
  quote, via, outlet, published, file, "start", "end", article
FROM claims
WHERE kind = 'position';

-- Who is quoted, by which words, saying what.
CREATE VIEW attributions AS
SELECT a.id || ':' || t.local_id AS id, t.source, t.source_type, t.source_text, t.cue_text AS cue,
  (SELECT group_concat(part_text, ' … ') FROM
    (SELECT p.part_text FROM attribution_part p WHERE p.article = t.article AND p.attribution = t.n ORDER BY p.part)) AS content,
  t.kind, t.stance,
  (SELECT group_concat(party, ' ← ') FROM
    (SELECT h.party FROM attribution_hop h WHERE h.article = t.article AND h.attribution = t.n ORDER BY h.hop DESC)) AS via,
  a.outlet, a.published, a.file, a.id AS article
FROM attribution t JOIN article a ON a."row" = t.article
WHERE a.superseded_by IS NULL;

-- Everyone on whose word something stands.
CREATE VIEW sources AS
SELECT m.source AS name, sum(m.claims) AS claims, sum(m.attributions) AS attributions,
  count(DISTINCT m.article) AS articles, min(a.published) AS first_published, max(a.published) AS last_published,
  rtrim(
    max(CASE type WHEN 'collective' THEN 'collective, ' ELSE '' END) ||
    max(CASE type WHEN 'document' THEN 'document, ' ELSE '' END) ||
    max(CASE type WHEN 'organisation' THEN 'organisation, ' ELSE '' END) ||
    max(CASE type WHEN 'outlet' THEN 'outlet, ' ELSE '' END) ||
    max(CASE type WHEN 'person' THEN 'person, ' ELSE '' END) ||
    max(CASE type WHEN 'unnamed' THEN 'unnamed, ' ELSE '' END),
    ', ') AS types
FROM (
  SELECT source, article, NULL AS type, count(*) AS claims, 0 AS attributions FROM claim WHERE source IS NOT NULL GROUP BY source, article
  UNION ALL
  SELECT source, article, source_type, 0, count(*) FROM attribution WHERE source IS NOT NULL GROUP BY source, source_type, article
) m JOIN article a ON a."row" = m.article
WHERE a.superseded_by IS NULL
GROUP BY m.source;

-- The way each claim travelled, one row for each hop, from the outlet (0) back to the origin (last).
CREATE VIEW chains AS
SELECT a.id || ':' || c."key" AS claim, 0 AS hop, 'outlet' AS role, a.outlet AS party, a.published, a.file
FROM claim c JOIN article a ON a."row" = c.article
WHERE a.superseded_by IS NULL
UNION ALL
SELECT a.id || ':' || c."key", (SELECT count(*) FROM hop k WHERE k.article = h.article AND k.claim = h.claim) - h.hop,
  'via', h.party, a.published, a.file
FROM hop h JOIN claim c ON c.article = h.article AND c.n = h.claim JOIN article a ON a."row" = h.article
WHERE a.superseded_by IS NULL
UNION ALL
SELECT a.id || ':' || c."key", 1 + (SELECT count(*) FROM hop k WHERE k.article = c.article AND k.claim = c.n),
  'origin', c.source, a.published, a.file
FROM claim c JOIN article a ON a."row" = c.article
WHERE a.superseded_by IS NULL;

-- Dates and times that the articles mention.
CREATE VIEW times AS
SELECT t.time_text AS text, t.type, t.value, t.edtf, a.outlet, a.published, a.file,
  t.time_start AS "start", t.time_end AS "end", a.id AS article
FROM time_mention t JOIN article a ON a."row" = t.article
WHERE a.superseded_by IS NULL;

-- Outlets from which whole articles say they come.
CREATE VIEW derivations AS
SELECT a.outlet, d.outlet AS derived_from, d.quote, a.published, a.file,
  d.quote_start AS "start", d.quote_end AS "end", a.id AS article
FROM derivation d JOIN article a ON a."row" = d.article
WHERE a.superseded_by IS NULL;
