-- The whole schema, for readers. Made from the migrations by tests/library/schema.test.ts: delete it and run that to make it anew.

CREATE TABLE actor (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'place', 'thing')),
  made_at TEXT NOT NULL,
  deleted_at TEXT
, merged_into INTEGER REFERENCES actor) STRICT;

CREATE TABLE alias (
  id INTEGER PRIMARY KEY,
  actor INTEGER NOT NULL REFERENCES actor,
  name TEXT NOT NULL CHECK (name <> ''),
  script TEXT NOT NULL, -- ISO 15924
  UNIQUE (actor, name)
) STRICT;

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

CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL CHECK (title <> ''),
  byline TEXT,
  publisher TEXT,
  via TEXT,
  language TEXT,
  date TEXT, -- EDTF
  made_at TEXT NOT NULL,
  deleted_at TEXT
, url TEXT, by_hand TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(by_hand)), date_reason TEXT CHECK (date_reason IN ('stated', 'by-comments', 'metadata', 'by-hand'))) STRICT;

CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  step INTEGER NOT NULL REFERENCES step,
  table_name TEXT NOT NULL,
  key INTEGER NOT NULL,
  image TEXT, -- JSON; NULL where there was no row
  UNIQUE (step, table_name, key)
) STRICT;

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

CREATE TABLE "damage" (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES "job",
  kind TEXT NOT NULL,
  thing INTEGER NOT NULL,
  title TEXT NOT NULL,
  what TEXT NOT NULL
) STRICT;

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  claim INTEGER NOT NULL REFERENCES claim,
  highlight INTEGER NOT NULL REFERENCES highlight,
  stance TEXT NOT NULL CHECK (stance IN ('reports', 'supports', 'contradicts')),
  UNIQUE (claim, highlight)
) STRICT;

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

CREATE TABLE highlight_tag (
  id INTEGER PRIMARY KEY,
  highlight INTEGER NOT NULL REFERENCES highlight,
  tag INTEGER NOT NULL REFERENCES tag,
  UNIQUE (highlight, tag)
) STRICT;

CREATE TABLE "imported_file" (
  id INTEGER PRIMARY KEY,
  job INTEGER NOT NULL REFERENCES "job",
  path TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('imported', 'updated', 'near-duplicate', 'duplicate', 'skipped', 'rejected')),
  reason TEXT CHECK (json_valid(reason)),
  article INTEGER, -- not a reference: undoing the import takes the article, not the report
  near INTEGER, -- the article that it nearly repeats; not a reference either
  likeness REAL CHECK (likeness BETWEEN 0 AND 1)
) STRICT;

CREATE TABLE "job" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('preview', 'import', 'export', 'backup', 'check')),
  state TEXT NOT NULL CHECK (state IN ('running', 'done', 'cancelled', 'failed')),
  done INTEGER NOT NULL DEFAULT 0,
  total INTEGER NOT NULL DEFAULT 0,
  at TEXT NOT NULL DEFAULT '',
  error TEXT CHECK (json_valid(error)),
  made_at TEXT NOT NULL
, deleted_at TEXT, deleted_after INTEGER CHECK ((deleted_after IS NULL) = (deleted_at IS NULL))) STRICT;

CREATE TABLE marking (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  kind TEXT NOT NULL CHECK (kind IN ('headline', 'byline', 'body', 'promo', 'source', 'bio', 'credit', 'comments', 'related'))
) STRICT;

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

CREATE TABLE note (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (json_valid(state)), -- Lexical's editor state: the truth
  text TEXT NOT NULL, -- derived from it, as note_reference is
  made_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  deleted_at TEXT
, sha256 TEXT CHECK (length(sha256) = 64)) STRICT;

CREATE TABLE note_reference (
  note INTEGER NOT NULL REFERENCES note,
  kind TEXT NOT NULL,
  uuid TEXT NOT NULL,
  PRIMARY KEY (note, uuid)
) STRICT, WITHOUT ROWID;

CREATE TABLE original (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  bytes BLOB NOT NULL -- deflated, which has a checksum of its own
) STRICT;

CREATE TABLE reply (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  answer TEXT NOT NULL
) STRICT;

CREATE TABLE shingle (
  hash INTEGER NOT NULL,
  version INTEGER NOT NULL,
  PRIMARY KEY (hash, version)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE staged_shingle (
  hash INTEGER NOT NULL,
  staged INTEGER NOT NULL,
  PRIMARY KEY (hash, staged)
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL CHECK (json_valid(label)),
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'abandoned')),
  made_at TEXT NOT NULL
) STRICT;

CREATE TABLE tag (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  deleted_at TEXT
, pin INTEGER CHECK (pin BETWEEN 1 AND 9)) STRICT;

CREATE TABLE version (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uuid TEXT NOT NULL UNIQUE,
  article INTEGER NOT NULL REFERENCES article,
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64), -- of the text in UTF-8
  file_name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  made_at TEXT NOT NULL
, format TEXT NOT NULL DEFAULT 'txt', blocks TEXT CHECK (json_valid(blocks))) STRICT;

CREATE TABLE zone (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  kind TEXT NOT NULL CHECK (kind IN ('headline', 'byline', 'body', 'promo', 'source', 'bio', 'credit', 'comments', 'comment', 'related', 'related-item')),
  detail TEXT CHECK (json_valid(detail)) -- who wrote a comment, and when
) STRICT;

CREATE INDEX actor_merged ON actor (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX anchor_version ON anchor (version, start);

CREATE INDEX anchor_open ON anchor (id) WHERE settled_at IS NULL AND status IN ('changed', 'lost');

CREATE INDEX article_title ON article (title);

CREATE INDEX change_row ON change (table_name, key, step);

CREATE INDEX claim_speaker ON claim (speaker);

CREATE INDEX correction_version ON correction (version, start);

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

CREATE INDEX damage_job ON damage (job);

CREATE INDEX evidence_highlight ON evidence (highlight);

CREATE INDEX highlight_version ON highlight (version, start);

CREATE INDEX highlight_trash ON highlight (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX highlight_tag_tag ON highlight_tag (tag);

CREATE INDEX imported_file_job ON imported_file (job, outcome);

CREATE INDEX imported_file_article ON imported_file (article, job);

CREATE INDEX marking_version ON marking (version, start);

CREATE INDEX mention_version ON mention (version, start);

CREATE INDEX mention_actor ON mention (actor);

CREATE INDEX mention_trash ON mention (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE INDEX note_reference_uuid ON note_reference (uuid);

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

CREATE INDEX shingle_version ON shingle (version);

CREATE INDEX staged_job ON staged (job, outlook, choice);

CREATE INDEX staged_text ON staged (job, sha256);

CREATE INDEX staged_near ON staged (near_staged) WHERE near_staged IS NOT NULL;

CREATE INDEX staged_shingle_staged ON staged_shingle (staged);

CREATE INDEX step_state ON step (state, id);

CREATE UNIQUE INDEX tag_pin ON tag (pin) WHERE pin IS NOT NULL;

CREATE INDEX version_article ON version (article);

CREATE TRIGGER version_is_immutable BEFORE UPDATE ON version BEGIN
  SELECT raise(ABORT, 'the text of a version never changes');
END;

CREATE INDEX version_file_name ON version (file_name);

CREATE INDEX zone_version ON zone (version, start);
