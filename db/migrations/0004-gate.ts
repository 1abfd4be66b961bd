import type { Migration } from './migration.ts'

/**
 * What the gate stands on: the rules of the house, overrides, seals and second readings. The document that a seal
 * commits to lies among the texts under its digest, so that nothing can change it.
 */
export const gate: Migration = {
  version: 4,
  name: 'gate',
  sql: `
CREATE TABLE house_rules (
  id TEXT PRIMARY KEY,
  rules TEXT NOT NULL CHECK (json_valid(rules)),
  changed_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  changed_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE overrides (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  "group" TEXT NOT NULL,
  subject TEXT NOT NULL,
  basis TEXT NOT NULL,
  what TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  made_by TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  made_at TEXT NOT NULL,
  withdrawn_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  withdrawn_at TEXT,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX overrides_by_story ON overrides (story_id, made_at);

CREATE TABLE seals (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  version_id TEXT NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  digest TEXT NOT NULL REFERENCES texts (sha256),
  sealed_by TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  sealed_at TEXT NOT NULL,
  UNIQUE (story_id, number)
) STRICT;

CREATE TABLE second_readings (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  claim_id TEXT NOT NULL UNIQUE REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  finding TEXT NOT NULL,
  note TEXT NOT NULL,
  is_blind INTEGER NOT NULL,
  read_by TEXT NOT NULL REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  read_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX second_readings_by_story ON second_readings (story_id);
`,
}
