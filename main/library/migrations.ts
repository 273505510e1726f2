// Every migration, in order: the library's user_version counts those it has. A shipped one is never edited.
import first from './migrations/0001-first.sql?raw';
import versions from './migrations/0002-versions.sql?raw';
import trash from './migrations/0003-trash.sql?raw';
import reading from './migrations/0004-reading.sql?raw';
import markings from './migrations/0005-markings.sql?raw';
import discards from './migrations/0006-discards.sql?raw';

export const MIGRATIONS: readonly string[] = [first, versions, trash, reading, markings, discards];
