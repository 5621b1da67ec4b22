-- What the analyst decides: a log that only grows, and what follows from it in the rows of claims (docs/decisions/0024).
PRAGMA user_version = 7;

-- The log. No row is ever changed or removed; an undo is a row of its own.
CREATE TABLE decision (
  n    INTEGER PRIMARY KEY,  -- order of deciding
  id   TEXT NOT NULL UNIQUE, -- first 16 digits of the SHA-256 of all that it says
  kind TEXT NOT NULL,        -- accept, correct, reject, merge, split, grade, undo
  why  TEXT NOT NULL,        -- the reason; only of an acceptance it may be empty
  who  TEXT NOT NULL,        -- a person
  at   TEXT NOT NULL         -- ISO 8601
) STRICT;

-- What a decision is about, and by which words its claim is found again.
CREATE TABLE decision_subject (
  decision    INTEGER NOT NULL REFERENCES decision (n), -- decision.n
  n           INTEGER NOT NULL, -- 0, 1, 2
  subject     TEXT NOT NULL,    -- id of a claim or of a decision, or the name of a source
  article     TEXT,             -- of a claim: article.id
  "key"       TEXT,             -- of a claim: claim.key as it was then
  kind        TEXT,             -- of a claim: figure, position, event, transfer, forecast
  indicator   TEXT,             -- of a claim: as it was read then
  words       TEXT,             -- of a claim: the number of a figure, else the quote
  words_start INTEGER,          -- its first code point
  words_end   INTEGER,          -- the code point after its last
  quote       TEXT,             -- of a claim: the whole quote
  PRIMARY KEY (decision, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_subject_by_article ON decision_subject (article) WHERE article IS NOT NULL;
CREATE INDEX decision_subject_by_subject ON decision_subject (subject);

-- What a decision sets.
CREATE TABLE decision_field (
  decision INTEGER NOT NULL REFERENCES decision (n), -- decision.n
  field    TEXT NOT NULL, -- source, stance, min, ...; reliability, credibility
  value    TEXT NOT NULL, -- empty where there is to be none; hops of via on lines of their own
  PRIMARY KEY (decision, field)
) STRICT, WITHOUT ROWID;

-- Which decisions no longer hold; follows from the undos of the log.
CREATE TABLE decision_undone (
  decision INTEGER PRIMARY KEY REFERENCES decision (n), -- decision.n
  "by"     TEXT NOT NULL -- id of the undo that holds
) STRICT;

-- On which claims decisions act today; follows from the log and what is read. A subject without a row here has lost its claim.
CREATE TABLE decision_bound (
  article  INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  claim    INTEGER NOT NULL, -- claim.n
  decision INTEGER NOT NULL, -- decision.n
  subject  INTEGER NOT NULL, -- decision_subject.n
  PRIMARY KEY (article, claim, decision, subject)
) STRICT, WITHOUT ROWID;
CREATE INDEX decision_bound_by_decision ON decision_bound (decision, subject);

-- How reliable the analyst holds sources to be; follows from the log.
CREATE TABLE reliability (
  source TEXT PRIMARY KEY, -- canonical name
  grade  TEXT NOT NULL     -- A, B, C, D, E, F
) STRICT, WITHOUT ROWID;

-- What decisions make of a claim; the other columns of its row are as decided too.
-- What the last decision about the claim made of it: accepted, corrected, rejected; NULL where nobody judged it.
ALTER TABLE claim ADD COLUMN decided TEXT;
-- Who judged it.
ALTER TABLE claim ADD COLUMN decided_by TEXT;
-- When, ISO 8601.
ALTER TABLE claim ADD COLUMN decided_at TEXT;
-- 1 to 6; NULL where nobody graded it, which counts as 6.
ALTER TABLE claim ADD COLUMN credibility INTEGER;
CREATE INDEX claim_by_decided ON claim (decided, article) WHERE decided IS NOT NULL;

-- The rows of claims as the machine read them, where a decision put others in their place.
CREATE TABLE claim_as_read (
  article         INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE,
  n               INTEGER NOT NULL,
  "key"           TEXT NOT NULL,
  local_id        TEXT NOT NULL,
  kind            TEXT NOT NULL,
  indicator       TEXT NOT NULL,
  quote           TEXT NOT NULL,
  quote_start     INTEGER NOT NULL,
  quote_end       INTEGER NOT NULL,
  phrase          TEXT,
  phrase_start    INTEGER,
  phrase_end      INTEGER,
  value_min       ANY,
  value_max       ANY,
  value_min_exact TEXT,
  value_max_exact TEXT,
  modifier        TEXT,
  unit            TEXT,
  actor           TEXT,
  target          TEXT,
  place           TEXT,
  time            TEXT,
  time_text       TEXT,
  period_from     TEXT,
  period_to       TEXT,
  source          TEXT,
  source_text     TEXT,
  source_start    INTEGER,
  source_end      INTEGER,
  attribution     TEXT,
  stance          TEXT NOT NULL,
  modality        TEXT NOT NULL,
  office          TEXT,
  PRIMARY KEY (article, n)
) STRICT, WITHOUT ROWID;

-- The hops of these claims as the machine read them.
CREATE TABLE hop_as_read (
  article INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE,
  claim   INTEGER NOT NULL,
  hop     INTEGER NOT NULL,
  party   TEXT NOT NULL,
  PRIMARY KEY (article, claim, hop)
) STRICT, WITHOUT ROWID;

-- Every claim that was not rejected: its quote, on whose word, where printed. chain runs from the outlet back to the origin.
DROP VIEW claims;
CREATE VIEW claims AS
SELECT a.id || ':' || c."key" AS id, c.kind, c.indicator, c.quote, c.source,
  (SELECT group_concat(party, ' ← ') FROM
    (SELECT h.party FROM hop h WHERE h.article = c.article AND h.claim = c.n ORDER BY h.hop DESC)) AS via,
  a.outlet, a.title, a.published, a.file, c.quote_start AS "start", c.quote_end AS "end",
  c.value_min AS "min", c.value_max AS "max", c.modifier, c.phrase, c.unit, c.actor, c.target, c.place,
  c.time, c.time_text, c.stance, c.modality, c.source_text, a.id AS article,
  c.decided, c.decided_by, c.decided_at, coalesce(c.credibility, 6) AS credibility
FROM claim c JOIN article a ON a."row" = c.article
WHERE a.superseded_by IS NULL AND c.decided IS NOT 'rejected';

-- Everyone on whose word something stands.
DROP VIEW sources;
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
    ', ') AS types,
  coalesce((SELECT grade FROM reliability WHERE source = m.source), 'F') AS reliability
FROM (
  SELECT source, article, NULL AS type, count(*) AS claims, 0 AS attributions FROM claim
  WHERE source IS NOT NULL AND decided IS NOT 'rejected' GROUP BY source, article
  UNION ALL
  SELECT source, article, source_type, 0, count(*) FROM attribution WHERE source IS NOT NULL GROUP BY source, source_type, article
) m JOIN article a ON a."row" = m.article
WHERE a.superseded_by IS NULL
GROUP BY m.source;

-- The way each claim travelled, one row for each hop, from the outlet (0) back to the origin (last).
DROP VIEW chains;
CREATE VIEW chains AS
SELECT a.id || ':' || c."key" AS claim, 0 AS hop, 'outlet' AS role, a.outlet AS party, a.published, a.file
FROM claim c JOIN article a ON a."row" = c.article
WHERE a.superseded_by IS NULL AND c.decided IS NOT 'rejected'
UNION ALL
SELECT a.id || ':' || c."key", (SELECT count(*) FROM hop k WHERE k.article = h.article AND k.claim = h.claim) - h.hop,
  'via', h.party, a.published, a.file
FROM hop h JOIN claim c ON c.article = h.article AND c.n = h.claim JOIN article a ON a."row" = h.article
WHERE a.superseded_by IS NULL AND c.decided IS NOT 'rejected'
UNION ALL
SELECT a.id || ':' || c."key", 1 + (SELECT count(*) FROM hop k WHERE k.article = c.article AND k.claim = c.n),
  'origin', c.source, a.published, a.file
FROM claim c JOIN article a ON a."row" = c.article
WHERE a.superseded_by IS NULL AND c.decided IS NOT 'rejected';

-- What else the claims tell.
DROP VIEW details;
CREATE VIEW details AS
SELECT a.id || ':' || c."key" AS claim, d.kind, d.value, d.detail_text AS text,
  d.detail_start AS "start", d.detail_end AS "end", a.file, a.id AS article
FROM detail d JOIN claim c ON c.article = d.article AND c.n = d.claim JOIN article a ON a."row" = d.article
WHERE a.superseded_by IS NULL AND c.decided IS NOT 'rejected';

-- The log of decisions, one row for each.
CREATE VIEW decisions AS
SELECT d.id, d.kind,
  (SELECT group_concat(subject, ' ') FROM (SELECT s.subject FROM decision_subject s WHERE s.decision = d.n ORDER BY s.n)) AS subjects,
  (SELECT group_concat(said, '; ') FROM
    (SELECT f.field || ' = ' || f.value AS said FROM decision_field f WHERE f.decision = d.n ORDER BY f.field)) AS fields,
  d.why, d.who, d.at, u."by" AS undone_by
FROM decision d LEFT JOIN decision_undone u ON u.decision = d.n;
