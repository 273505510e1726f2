-- Which lines the analyst said are of which kind. The zones of a text are what the rules find, and over it this; a newer text takes it over.
CREATE TABLE marking (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  kind TEXT NOT NULL CHECK (kind IN ('headline', 'byline', 'body', 'promo', 'source', 'bio', 'credit', 'comments', 'related'))
) STRICT;
CREATE INDEX marking_version ON marking (version, start);

-- What was marked before, the journal knows: the zone that such a step made and that still stands, without those of its kind that it took in at either end.
-- The marking belongs to that step, so that undoing it takes both.
INSERT INTO marking (id, version, start, end, kind)
WITH made AS (
  SELECT change.id, step.id AS step, zone.version, zone.start, zone.end, zone.kind
  FROM zone JOIN change ON table_name = 'zone' AND key = zone.id JOIN step ON step.id = change.step
  WHERE step.state = 'done' AND label ->> '$.key' = 'zone.mark' AND label ->> '$.kind' = zone.kind
    AND NOT EXISTS (SELECT 1 FROM change AS later JOIN step AS did ON did.id = later.step
      WHERE later.table_name = 'zone' AND later.key = zone.id AND later.step > step.id AND did.state = 'done')
), taken AS (
  SELECT made.id, image ->> '$.start' AS start, image ->> '$.end' AS end
  FROM made JOIN change ON change.step = made.step AND table_name = 'zone' AND image ->> '$.kind' = made.kind AND image ->> '$.version' = made.version
), said AS (
  SELECT id, version, kind,
    coalesce((SELECT max(taken.end) FROM taken WHERE taken.id = made.id AND taken.start = made.start), start) AS start,
    coalesce((SELECT min(taken.start) FROM taken WHERE taken.id = made.id AND taken.end = made.end), end) AS end
  FROM made
)
SELECT id, version, start, end, kind FROM said WHERE start < end;
INSERT INTO change (step, table_name, key, image) SELECT step, 'marking', marking.id, NULL FROM marking JOIN change ON change.id = marking.id;
