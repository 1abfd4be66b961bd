import type { Migration } from './migration.ts'

/**
 * The tables of the first day. Foreign keys are checked at commit, since undo writes rows in the reverse
 * order. Texts, originals and history are append-only by trigger: a changed row would make every anchor
 * and every hash a lie. `history_rows`, `source_links` and `search_documents` are worked out from the other
 * tables, so that an entity's history, a link and a word are found without reading everything.
 */
export const foundation: Migration = {
  version: 1,
  name: 'foundation',
  sql: `
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  initials TEXT NOT NULL,
  role TEXT NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE texts (sha256 TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT;
CREATE TABLE originals (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;

CREATE TABLE stories (
  id TEXT PRIMARY KEY,
  headline TEXT NOT NULL,
  byline TEXT,
  outlet TEXT,
  url TEXT,
  published_at TEXT,
  deadline TEXT,
  note TEXT NOT NULL,
  current_version_id TEXT NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  archived_at TEXT,
  deleted_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX stories_by_updated ON stories (updated_at);

CREATE TABLE versions (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  origin TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT NOT NULL,
  file_name TEXT,
  text_sha256 TEXT NOT NULL REFERENCES texts (sha256),
  original_sha256 TEXT NOT NULL REFERENCES originals (sha256),
  word_count INTEGER NOT NULL,
  blocks TEXT NOT NULL CHECK (json_valid(blocks)),
  set_aside TEXT NOT NULL CHECK (json_valid(set_aside)),
  created_at TEXT NOT NULL,
  created_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (story_id, number)
) STRICT;

CREATE TABLE claims (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL,
  type TEXT NOT NULL,
  priority TEXT NOT NULL,
  legal_risk INTEGER NOT NULL CHECK (legal_risk IN (0, 1)),
  assignee_id TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  as_of TEXT,
  recheck_at TEXT,
  note TEXT NOT NULL,
  details TEXT CHECK (details IS NULL OR json_valid(details)),
  workflow TEXT NOT NULL,
  finding TEXT NOT NULL,
  finding_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  finding_at TEXT,
  signed_off_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  signed_off_at TEXT,
  second_read_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  second_read_at TEXT,
  proposed_change TEXT NOT NULL,
  proposed_text TEXT,
  stet_reason TEXT,
  created_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  UNIQUE (story_id, number)
) STRICT;
CREATE INDEX claims_progress ON claims (story_id, workflow, finding);

CREATE TABLE anchors (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  version_id TEXT NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  state TEXT NOT NULL,
  score REAL NOT NULL,
  CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX anchors_by_claim ON anchors (claim_id, version_id, start);
CREATE INDEX anchors_by_version ON anchors (version_id, start);

CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  terms TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  publisher TEXT,
  author TEXT,
  published_at TEXT,
  accessed_at TEXT,
  archived_url TEXT,
  note TEXT NOT NULL,
  description_in_copy TEXT,
  anonymity_reason TEXT,
  is_information_not_opinion INTEGER,
  is_not_available_otherwise INTEGER,
  is_in_position_to_know INTEGER,
  identity_known_to TEXT,
  anonymity_approved_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  anonymity_approved_at TEXT,
  is_confidential INTEGER NOT NULL CHECK (is_confidential IN (0, 1)),
  final_url TEXT,
  http_status INTEGER,
  last_checked_at TEXT,
  created_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX sources_by_url ON sources (url);
CREATE INDEX sources_by_title ON sources (title);

CREATE TABLE source_links (
  source_id TEXT PRIMARY KEY REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  link_key TEXT NOT NULL
) STRICT;
CREATE INDEX source_links_by_key ON source_links (link_key);

CREATE TABLE contacts (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  direction TEXT NOT NULL,
  outcome TEXT NOT NULL,
  asked TEXT NOT NULL,
  answered TEXT NOT NULL,
  created_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX contacts_by_source ON contacts (source_id, at);

CREATE TABLE attachments (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL,
  file_name TEXT NOT NULL,
  byte_length INTEGER NOT NULL,
  added_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  added_at TEXT NOT NULL
) STRICT;
CREATE INDEX attachments_by_source ON attachments (source_id);

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  claim_id TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  source_id TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  stance TEXT NOT NULL,
  level TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  locator_kind TEXT,
  locator TEXT,
  independence_group TEXT,
  checked_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  checked_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX evidence_by_claim ON evidence (claim_id);
CREATE INDEX evidence_by_source ON evidence (source_id);

CREATE TABLE corrections (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  number INTEGER NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  location TEXT NOT NULL,
  original_text TEXT NOT NULL,
  corrected_text TEXT NOT NULL,
  public_note TEXT NOT NULL,
  repeats_error INTEGER NOT NULL CHECK (repeats_error IN (0, 1)),
  error_type TEXT NOT NULL,
  severity TEXT NOT NULL,
  placement TEXT NOT NULL,
  story_headline TEXT NOT NULL,
  story_url TEXT,
  story_byline TEXT,
  story_published_at TEXT,
  reported_by TEXT,
  reported_at TEXT,
  found_at TEXT,
  corrected_at TEXT,
  delay_reason TEXT NOT NULL,
  cause TEXT NOT NULL,
  stage_introduced TEXT,
  prevention TEXT NOT NULL,
  responsible TEXT,
  version_before_id TEXT REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  version_after_id TEXT REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  status TEXT NOT NULL,
  drafted_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  drafted_at TEXT NOT NULL,
  approved_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  approved_at TEXT,
  published_at TEXT,
  rejected_reason TEXT,
  updated_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX corrections_by_story ON corrections (story_id);

CREATE TABLE correction_claims (
  id TEXT PRIMARY KEY,
  correction_id TEXT NOT NULL REFERENCES corrections (id) DEFERRABLE INITIALLY DEFERRED,
  claim_id TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  UNIQUE (correction_id, claim_id)
) STRICT;
CREATE INDEX correction_claims_by_claim ON correction_claims (claim_id);

CREATE TABLE places_to_fix (
  id TEXT PRIMARY KEY,
  correction_id TEXT NOT NULL REFERENCES corrections (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT NOT NULL,
  done_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  done_at TEXT,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX places_to_fix_by_correction ON places_to_fix (correction_id);

CREATE TABLE history (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT,
  action TEXT NOT NULL,
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  story_id TEXT,
  reverses INTEGER,
  "before" TEXT NOT NULL CHECK (json_valid("before")),
  "after" TEXT NOT NULL CHECK (json_valid("after")),
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX history_by_story ON history (story_id, seq);

CREATE TABLE history_rows (
  entity TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  seq INTEGER NOT NULL REFERENCES history (seq),
  PRIMARY KEY (entity, entity_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER history_never_changes BEFORE UPDATE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER history_never_shrinks BEFORE DELETE ON history
BEGIN SELECT RAISE(ABORT, 'history is append-only'); END;
CREATE TRIGGER texts_never_change BEFORE UPDATE ON texts
BEGIN SELECT RAISE(ABORT, 'texts are immutable'); END;
CREATE TRIGGER texts_never_go BEFORE DELETE ON texts
BEGIN SELECT RAISE(ABORT, 'texts are immutable'); END;
CREATE TRIGGER originals_never_change BEFORE UPDATE ON originals
BEGIN SELECT RAISE(ABORT, 'originals are immutable'); END;
CREATE TRIGGER originals_never_go BEFORE DELETE ON originals
BEGIN SELECT RAISE(ABORT, 'originals are immutable'); END;
CREATE TRIGGER versions_never_change BEFORE UPDATE ON versions
BEGIN SELECT RAISE(ABORT, 'versions are immutable'); END;

CREATE TABLE search_documents (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  story_id TEXT,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (kind, entity_id)
) STRICT;

CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body,
  content = 'search_documents', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2',
  prefix = '1 2'
);
CREATE TRIGGER search_documents_added AFTER INSERT ON search_documents
BEGIN INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body); END;
CREATE TRIGGER search_documents_removed AFTER DELETE ON search_documents
BEGIN INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body); END;
CREATE TRIGGER search_documents_changed AFTER UPDATE ON search_documents
BEGIN
  INSERT INTO search_index (search_index, rowid, title, body) VALUES ('delete', old.id, old.title, old.body);
  INSERT INTO search_index (rowid, title, body) VALUES (new.id, new.title, new.body);
END;
`,
}
