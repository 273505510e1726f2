-- What lies in the trash is found without going through what does not; and when a row changed last, without going through the whole journal.
CREATE INDEX highlight_trash ON highlight (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX mention_trash ON mention (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX change_row ON change (table_name, key, step);
