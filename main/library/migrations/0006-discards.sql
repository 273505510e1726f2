-- A preview that was let go lies in the trash: its files wait no more, and are kept as they were until it is restored or has lain there for long enough.
ALTER TABLE job ADD COLUMN deleted_at TEXT;
ALTER TABLE job ADD COLUMN deleted_after INTEGER CHECK ((deleted_after IS NULL) = (deleted_at IS NULL)); -- the last step until then: previews are no steps themselves
