-- Ids are never given twice: an undone row's id must not come to mean another thing in a report or a link.

-- What an article is; its words are in its versions.
CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  byline TEXT,
  publisher TEXT,
  via TEXT,
  language TEXT,
  date TEXT, -- EDTF
  date_reason TEXT CHECK (date_reason IN ('stated', 'by-comments')),
  made_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- A text of an article, as it was imported. It never changes: see the trigger below.
CREATE TABLE version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64), -- of the text in UTF-8
  file_name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX version_article ON version (article);
CREATE TRIGGER version_is_immutable BEFORE UPDATE ON version BEGIN
  SELECT raise(ABORT, 'the text of a version never changes');
END;

-- Offsets count UTF-16 units; ends are excluded.
CREATE TABLE zone (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  kind TEXT NOT NULL CHECK (kind IN ('headline', 'byline', 'body', 'promo', 'source', 'bio', 'credit', 'comments', 'comment', 'related', 'related-item')),
  detail TEXT CHECK (json_valid(detail)) -- who wrote a comment, and when
) STRICT;
CREATE INDEX zone_version ON zone (version, start);

CREATE TABLE highlight (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL REFERENCES version,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('claim', 'evidence', 'quote', 'figure', 'date', 'doubt', 'question', 'context')),
  comment TEXT NOT NULL DEFAULT '',
  made_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX highlight_version ON highlight (version, start);

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  deleted_at TEXT
) STRICT;

CREATE TABLE highlight_tag (
  id INTEGER PRIMARY KEY,
  highlight INTEGER NOT NULL REFERENCES highlight,
  tag INTEGER NOT NULL REFERENCES tag,
  UNIQUE (highlight, tag)
) STRICT;
CREATE INDEX highlight_tag_tag ON highlight_tag (tag);

CREATE TABLE actor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'place', 'thing')),
  made_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  actor INTEGER NOT NULL REFERENCES actor,
  name TEXT NOT NULL CHECK (name <> ''),
  script TEXT NOT NULL, -- ISO 15924
  UNIQUE (actor, name)
) STRICT;

-- A passage that names an actor.
CREATE TABLE mention (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  actor INTEGER NOT NULL REFERENCES actor,
  version INTEGER NOT NULL REFERENCES version,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  quote TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX mention_version ON mention (version, start);
CREATE INDEX mention_actor ON mention (actor);

CREATE TABLE claim (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  statement TEXT NOT NULL CHECK (statement <> ''),
  speaker INTEGER REFERENCES actor,
  mode TEXT NOT NULL CHECK (mode IN ('asserted', 'denied', 'hedged')),
  said_on TEXT, -- EDTF
  about_on TEXT, -- EDTF
  made_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;
CREATE INDEX claim_speaker ON claim (speaker);

-- What a passage does for a claim.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  claim INTEGER NOT NULL REFERENCES claim,
  highlight INTEGER NOT NULL REFERENCES highlight,
  stance TEXT NOT NULL CHECK (stance IN ('reports', 'supports', 'contradicts')),
  UNIQUE (claim, highlight)
) STRICT;
CREATE INDEX evidence_highlight ON evidence (highlight);

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (json_valid(state)), -- Lexical's editor state: the truth
  text TEXT NOT NULL, -- derived from it, as note_reference is
  made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

-- Derived from the notes' states, so not in the journal.
CREATE TABLE note_reference (
  note INTEGER NOT NULL REFERENCES note,
  kind TEXT NOT NULL,
  uuid TEXT NOT NULL,
  PRIMARY KEY (note, uuid)
) STRICT, WITHOUT ROWID;
CREATE INDEX note_reference_uuid ON note_reference (uuid);

-- The journal. A step is one act of the user; a change holds the image of a row before the step, or, once undone, after it.
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL CHECK (json_valid(label)),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
  made_at TEXT NOT NULL
) STRICT;
CREATE INDEX step_state ON step (state, id);

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES step,
  table_name TEXT NOT NULL,
  key INTEGER NOT NULL,
  image TEXT, -- JSON; NULL where there was no row
  UNIQUE (step, table_name, key)
) STRICT;

-- What writes answered, by their idempotency key: a repeated call gets the same answer and changes nothing.
CREATE TABLE reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  answer TEXT NOT NULL
) STRICT;

CREATE TABLE job (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('import', 'export')),
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
  done INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL DEFAULT '',
  error TEXT CHECK (json_valid(error)),
  made_at TEXT NOT NULL
) STRICT;

-- How each file of an import ended.
CREATE TABLE imported_file (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES job,
  path TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'duplicate', 'rejected')),
  reason TEXT CHECK (json_valid(reason)),
  article INTEGER -- not a reference: undoing the import takes the article, not the report
) STRICT;
CREATE INDEX imported_file_job ON imported_file (job, outcome);
