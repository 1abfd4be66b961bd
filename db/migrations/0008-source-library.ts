import type { Migration } from './migration.ts'

/**
 * What a library of sources needs beyond links: the numbers by which papers and books are known, when to call next, and what
 * somebody decided of two sources that may be one, or draw on one another.
 */
export const sourceLibrary: Migration = {
  version: 8,
  name: 'source library',
  sql: `
ALTER TABLE sources ADD COLUMN doi TEXT;
ALTER TABLE sources ADD COLUMN isbn TEXT;
ALTER TABLE sources ADD COLUMN next_call_at TEXT;

CREATE TABLE source_pairs (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  other_id TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  question TEXT NOT NULL,
  answer TEXT NOT NULL,
  decided_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  decided_at TEXT NOT NULL,
  CHECK (source_id < other_id)
) STRICT;
CREATE INDEX source_pairs_by_source ON source_pairs (source_id);
CREATE INDEX source_pairs_by_other ON source_pairs (other_id);
`,
}
