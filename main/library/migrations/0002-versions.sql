-- An article whose text came again, changed, has several versions. Where a passage that was marked in an older one stands in a newer one.
CREATE TABLE anchor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  highlight INTEGER REFERENCES highlight,
  mention INTEGER REFERENCES mention,
  version INTEGER NOT NULL REFERENCES version,
  start INTEGER CHECK (start >= 0),
  end INTEGER CHECK (end > start),
  status TEXT NOT NULL CHECK (status IN ('exact', 'moved', 'changed', 'lost')),
  settled_at TEXT, -- when the analyst accepted it, or placed it by hand
  CHECK ((highlight IS NULL) <> (mention IS NULL)),
  CHECK ((start IS NULL) = (status = 'lost') AND (end IS NULL) = (status = 'lost')),
  UNIQUE (highlight, version),
  UNIQUE (mention, version)
) STRICT;
CREATE INDEX anchor_version ON anchor (version, start);
CREATE INDEX anchor_open ON anchor (id) WHERE settled_at IS NULL AND status IN ('changed', 'lost');

-- An import looks for the article of a text that came again.
CREATE INDEX article_title ON article (title);
CREATE INDEX version_file_name ON version (file_name);

-- Every place of every highlight: where it was made, and where newer versions have it.
CREATE VIEW placed_highlight AS
  SELECT id, uuid, version, start, end, quote, kind, comment, made_at, deleted_at, 'exact' AS status FROM highlight
  UNION ALL
  SELECT highlight.id, uuid, anchor.version, anchor.start, anchor.end, quote, kind, comment, made_at, deleted_at, status
  FROM anchor JOIN highlight ON highlight.id = anchor.highlight WHERE status <> 'lost';

CREATE VIEW placed_mention AS
  SELECT id, uuid, actor, version, start, end, quote, deleted_at FROM mention
  UNION ALL
  SELECT mention.id, uuid, actor, anchor.version, anchor.start, anchor.end, quote, deleted_at
  FROM anchor JOIN mention ON mention.id = anchor.mention WHERE status <> 'lost';

-- The place to go to: the newest version that has the passage. One row of highlight and at most one of anchor, so that SQLite can use every index of both.
CREATE VIEW current_highlight AS
  SELECT highlight.id, highlight.uuid, coalesce(anchor.version, highlight.version) AS version, coalesce(anchor.start, highlight.start) AS start,
    coalesce(anchor.end, highlight.end) AS end, quote, kind, comment, made_at, deleted_at, coalesce(anchor.status, 'exact') AS status
  FROM highlight LEFT JOIN anchor ON anchor.id = (
    SELECT newest.id FROM anchor AS newest WHERE newest.highlight = highlight.id AND newest.status <> 'lost' ORDER BY newest.version DESC LIMIT 1);

CREATE VIEW current_mention AS
  SELECT mention.id, mention.uuid, actor, coalesce(anchor.version, mention.version) AS version, coalesce(anchor.start, mention.start) AS start,
    coalesce(anchor.end, mention.end) AS end, quote, deleted_at
  FROM mention LEFT JOIN anchor ON anchor.id = (
    SELECT newest.id FROM anchor AS newest WHERE newest.mention = mention.id AND newest.status <> 'lost' ORDER BY newest.version DESC LIMIT 1);

-- A text that came again, changed, ends as updated; and there are more kinds of jobs.
CREATE TABLE new_job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'export', 'backup', 'check')),
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
  done INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL DEFAULT '',
  error TEXT CHECK (json_valid(error)),
  made_at TEXT NOT NULL
) STRICT;
CREATE TABLE new_imported_file (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES new_job,
  path TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'updated', 'duplicate', 'rejected')),
  reason TEXT CHECK (json_valid(reason)),
  article INTEGER -- not a reference: undoing the import takes the article, not the report
) STRICT;
INSERT INTO new_job SELECT * FROM job;
INSERT INTO new_imported_file SELECT * FROM imported_file;
DROP TABLE imported_file;
DROP TABLE job;
ALTER TABLE new_job RENAME TO job;
ALTER TABLE new_imported_file RENAME TO imported_file;
CREATE INDEX imported_file_job ON imported_file (job, outcome);

-- What a check of the library found.
CREATE TABLE damage (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES job,
  kind TEXT NOT NULL,
  thing INTEGER NOT NULL,
  title TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
CREATE INDEX damage_job ON damage (job);

-- Of the state in UTF-8: SQLite does not notice a flipped bit in a text. NULL in notes older than this.
ALTER TABLE note ADD COLUMN sha256 TEXT CHECK (length(sha256) = 64);
