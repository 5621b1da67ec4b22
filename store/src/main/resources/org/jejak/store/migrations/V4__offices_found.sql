-- Who speaks for whom is asked of the whole case; without this every claim would be read for it.
PRAGMA user_version = 4;

CREATE INDEX claim_by_office ON claim (source, office, article) WHERE office IS NOT NULL AND kind = 'figure';
