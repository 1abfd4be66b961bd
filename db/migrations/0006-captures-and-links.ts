import type { Migration } from './migration.ts'

/** Pages kept with sources, what became of links, and the stories for which the web may be asked. */
export const capturesAndLinks: Migration = {
  version: 6,
  name: 'captures and links',
  sql: `
CREATE TABLE captures (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  url TEXT NOT NULL,
  final_url TEXT NOT NULL,
  content_type TEXT NOT NULL,
  title TEXT,
  author TEXT,
  publisher TEXT,
  published_at TEXT,
  sha256 TEXT NOT NULL,
  byte_length INTEGER NOT NULL,
  page_sha256 TEXT,
  text_sha256 TEXT,
  picture_sha256 TEXT,
  gaps TEXT NOT NULL,
  captured_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  captured_at TEXT NOT NULL
) STRICT;
CREATE INDEX captures_by_source ON captures (source_id, captured_at);

CREATE TABLE link_checks (
  id TEXT PRIMARY KEY,
  source_id TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  url TEXT NOT NULL,
  state TEXT NOT NULL,
  http_status INTEGER,
  final_url TEXT,
  reason TEXT NOT NULL,
  checked_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  checked_at TEXT NOT NULL
) STRICT;
CREATE INDEX link_checks_by_source ON link_checks (source_id, checked_at);

CREATE TABLE web_grants (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  granted_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  granted_at TEXT NOT NULL
) STRICT;
CREATE INDEX web_grants_by_story ON web_grants (story_id);
`,
}
