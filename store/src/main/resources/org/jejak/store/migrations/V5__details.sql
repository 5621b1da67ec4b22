-- What else the words around a claim tell: who took part, what went over, what proves it, how likely, why.
PRAGMA user_version = 5;

CREATE TABLE detail (
  article      INTEGER NOT NULL REFERENCES article ("row") ON DELETE CASCADE, -- article.row
  claim        INTEGER NOT NULL, -- claim.n
  n            INTEGER NOT NULL, -- 0, 1, 2 in text order
  kind         TEXT NOT NULL,    -- participant, goods, quantity, means, proof, likelihood, reason, method
  value        TEXT NOT NULL,    -- how it reads: a name, the class of goods, the kind of proof
  detail_text  TEXT NOT NULL,    -- the words that tell it
  detail_start INTEGER NOT NULL, -- its first code point
  detail_end   INTEGER NOT NULL, -- the code point after its last
  PRIMARY KEY (article, claim, n)
) STRICT, WITHOUT ROWID;

-- What is said to have happened.
CREATE VIEW events AS
SELECT id, indicator AS event, time, place, actor, target, stance, modality,
  quote, source, via, outlet, published, file, "start", "end", article
FROM claims
WHERE kind = 'event';

-- What is said to have gone from one party to another.
CREATE VIEW transfers AS
SELECT id, indicator AS transfer, actor AS "from", target AS "to", time, place, stance, modality,
  quote, source, via, outlet, published, file, "start", "end", article
FROM claims
WHERE kind = 'transfer';

-- What sources plan, promise or expect.
CREATE VIEW forecasts AS
SELECT id, indicator, "min", "max", modifier, actor, target, time, place, stance, modality,
  quote, source, via, outlet, published, file, "start", "end", article
FROM claims
WHERE kind = 'forecast';

-- What else the claims tell.
CREATE VIEW details AS
SELECT a.id || ':' || c."key" AS claim, d.kind, d.value, d.detail_text AS text,
  d.detail_start AS "start", d.detail_end AS "end", a.file, a.id AS article
FROM detail d JOIN claim c ON c.article = d.article AND c.n = d.claim JOIN article a ON a."row" = d.article
WHERE a.superseded_by IS NULL;
