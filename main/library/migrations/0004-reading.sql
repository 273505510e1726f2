-- Articles come in many formats: what the file was, where it was published, how its lines are set, and the file's own bytes.
ALTER TABLE version ADD COLUMN format TEXT NOT NULL DEFAULT 'txt';
ALTER TABLE version ADD COLUMN blocks TEXT CHECK (json_valid(blocks)); -- NULL where every line is a paragraph
ALTER TABLE article ADD COLUMN url TEXT;
ALTER TABLE article ADD COLUMN by_hand TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(by_hand)); -- the columns that the analyst set: no newer text changes them

-- A date may also come from the page's metadata, or from the analyst.
ALTER TABLE article ADD COLUMN new_date_reason TEXT CHECK (new_date_reason IN ('stated', 'by-comments', 'metadata', 'by-hand'));
UPDATE article SET new_date_reason = date_reason;
ALTER TABLE article DROP COLUMN date_reason;
ALTER TABLE article RENAME COLUMN new_date_reason TO date_reason;

-- Known by the hash of the text that was read from it, so that undoing an import and doing it again finds it. Not part of the journal.
CREATE TABLE original (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL -- deflated, which has a checksum of its own
) STRICT;

-- Some of the four-word runs of every text, by which texts that share much of theirs are found. Derived, and made anew when they are not there.
CREATE TABLE shingle (
  hash INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (hash, version)
) STRICT, WITHOUT ROWID;
CREATE INDEX shingle_version ON shingle (version);

-- An import is first a preview of what was understood, then the articles; near-duplicates come in, and are named.
CREATE TABLE new_job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('preview', 'import', 'export', 'backup', 'check')),
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
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'updated', 'near-duplicate', 'duplicate', 'skipped', 'rejected')),
  reason TEXT CHECK (json_valid(reason)),
  article INTEGER, -- not a reference: undoing the import takes the article, not the report
  near INTEGER, -- the article that it nearly repeats; not a reference either
  likeness REAL CHECK (likeness BETWEEN 0 AND 1)
) STRICT;
CREATE TABLE new_damage (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES new_job,
  kind TEXT NOT NULL,
  thing INTEGER NOT NULL,
  title TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;
INSERT INTO new_job SELECT * FROM job;
INSERT INTO new_imported_file SELECT *, NULL, NULL FROM imported_file;
INSERT INTO new_damage SELECT * FROM damage;
DROP TABLE damage;
DROP TABLE imported_file;
DROP TABLE job;
ALTER TABLE new_job RENAME TO job;
ALTER TABLE new_imported_file RENAME TO imported_file;
ALTER TABLE new_damage RENAME TO damage;
CREATE INDEX imported_file_job ON imported_file (job, outcome);
CREATE INDEX imported_file_article ON imported_file (article, job);
CREATE INDEX damage_job ON damage (job);

-- What a preview read and nobody has imported or let go yet. Not part of the journal: it is not in the library yet.
CREATE TABLE staged (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  job INTEGER NOT NULL REFERENCES job,
  path TEXT NOT NULL,
  outlook TEXT NOT NULL CHECK (outlook IN ('new', 'newer', 'near-duplicate', 'duplicate', 'rejected')),
  choice TEXT NOT NULL CHECK (choice IN ('article', 'version', 'skip')),
  near INTEGER, -- the article of which it is a newer text, a duplicate or a near-duplicate; not a reference: that may go
  near_staged INTEGER, -- the same, while that is itself a file of the preview
  likeness REAL CHECK (likeness BETWEEN 0 AND 1),
  reason TEXT CHECK (json_valid(reason)),
  about TEXT CHECK (json_valid(about)), -- the draft without its text; NULL where the file was rejected
  by_hand TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(by_hand)), -- what of it the analyst said
  sha256 TEXT CHECK (length(sha256) = 64),
  laid TEXT CHECK (json_valid(laid)), -- its blocks and zones
  text TEXT,
  original BLOB, -- deflated
  CHECK ((text IS NULL) = (outlook = 'rejected'))
) STRICT;
CREATE INDEX staged_job ON staged (job, outlook, choice);
CREATE INDEX staged_text ON staged (job, sha256);
CREATE TABLE staged_shingle (
  hash INTEGER NOT NULL,
  staged INTEGER NOT NULL,
  PRIMARY KEY (hash, staged)
) STRICT, WITHOUT ROWID;
CREATE INDEX staged_shingle_staged ON staged_shingle (staged);
CREATE INDEX staged_near ON staged (near_staged) WHERE near_staged IS NOT NULL;

-- What a passage should read, laid over the text, which stays as it is.
CREATE TABLE correction (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL REFERENCES version,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  replacement TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('accepted', 'refused')),
  made_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX correction_version ON correction (version, start);

-- Tags on the keys 1 to 9.
ALTER TABLE tag ADD COLUMN pin INTEGER CHECK (pin BETWEEN 1 AND 9);
CREATE UNIQUE INDEX tag_pin ON tag (pin) WHERE pin IS NOT NULL;

-- An actor that was found to be another one.
ALTER TABLE actor ADD COLUMN merged_into INTEGER REFERENCES actor;
CREATE INDEX actor_merged ON actor (merged_into) WHERE merged_into IS NOT NULL;
