import type { Migration } from './migration.ts'

/**
 * The vault for what is known of confidential sources: its wrapped keys, outside history, and one sealed record for each
 * source.
 */
export const vault: Migration = {
  version: 3,
  name: 'vault',
  sql: `
CREATE TABLE vault_keys (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key_id TEXT NOT NULL,
  derivation TEXT NOT NULL CHECK (json_valid(derivation)),
  by_passphrase TEXT NOT NULL,
  by_recovery_key TEXT NOT NULL,
  in_keychain TEXT,
  failed_tries INTEGER NOT NULL CHECK (failed_tries >= 0),
  last_failed_at TEXT
) STRICT;
CREATE TABLE vault_records (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL UNIQUE REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  sealed TEXT NOT NULL,
  sealed_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  sealed_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
`,
}
