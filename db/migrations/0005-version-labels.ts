import type { Migration } from './migration.ts'

/** What people say of a version: its name, and that it was published like this. A version itself never changes. */
export const versionLabels: Migration = {
  version: 5,
  name: 'version labels',
  sql: `
CREATE TABLE version_labels (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  version_id TEXT NOT NULL UNIQUE REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  published_at TEXT,
  published_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX version_labels_by_story ON version_labels (story_id);
CREATE INDEX versions_by_story_and_number ON versions (story_id, number);
`,
}
