import { rebuildCoverage } from '../coverage/all-coverage.ts'
import type { Migration } from './migration.ts'

/**
 * What people decide about sentences and proposals (ticks, dismissals), what they ask contacts, and searches
 * kept under a name. `story_coverage` is worked out from anchors, ticks and texts.
 *
 * `claim_facets` is what claims are filtered by, under the number of their search document, so that a filter meets
 * the words found in the order of their index and reads no claim that it does not show. Ids and vocabulary are numbers
 * of `facet_words` there, which makes 100,000 rows small enough to be gone through at every letter. Triggers keep it.
 */
export const coverageAndQuestions: Migration = {
  version: 2,
  name: 'coverage and questions',
  fill: rebuildCoverage,
  sql: `
CREATE TABLE ticks (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  version_id TEXT NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  ticked_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  ticked_at TEXT NOT NULL,
  CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX ticks_by_version ON ticks (version_id, start);

CREATE TABLE dismissals (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  version_id TEXT NOT NULL REFERENCES versions (id) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT NOT NULL,
  rule TEXT NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  reason TEXT NOT NULL,
  dismissed_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  dismissed_at TEXT NOT NULL,
  CHECK (0 <= start AND start < "end")
) STRICT;
CREATE INDEX dismissals_by_version ON dismissals (version_id, start);

CREATE TABLE questions (
  id TEXT PRIMARY KEY,
  story_id TEXT NOT NULL REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  claim_id TEXT NOT NULL REFERENCES claims (id) DEFERRABLE INITIALLY DEFERRED,
  source_id TEXT NOT NULL REFERENCES sources (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  channel TEXT NOT NULL,
  asked_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  asked_at TEXT NOT NULL,
  answer TEXT NOT NULL,
  answered_at TEXT,
  revision INTEGER NOT NULL
) STRICT;
CREATE INDEX questions_by_story ON questions (story_id, asked_at);
CREATE INDEX questions_by_claim ON questions (claim_id);
CREATE INDEX questions_by_source ON questions (source_id);
CREATE INDEX questions_open ON questions (asked_at) WHERE answered_at IS NULL;

CREATE TABLE saved_views (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  filter TEXT NOT NULL CHECK (json_valid(filter)),
  created_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED,
  created_at TEXT NOT NULL,
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE story_coverage (
  story_id TEXT PRIMARY KEY REFERENCES stories (id) DEFERRABLE INITIALLY DEFERRED,
  words INTEGER NOT NULL,
  words_read INTEGER NOT NULL,
  CHECK (0 <= words_read AND words_read <= words)
) STRICT;

CREATE TABLE facet_words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE claim_facets (
  document INTEGER PRIMARY KEY,
  story INTEGER NOT NULL,
  number INTEGER NOT NULL,
  updated REAL NOT NULL,
  type INTEGER NOT NULL,
  finding INTEGER NOT NULL,
  workflow INTEGER NOT NULL,
  assignee INTEGER,
  finder INTEGER,
  signer INTEGER,
  second_reader INTEGER
) STRICT;
CREATE VIEW facets_of_claims AS
  SELECT
    d.id AS document,
    (SELECT id FROM facet_words WHERE word = c.story_id) AS story,
    c.number,
    unixepoch(c.updated_at, 'subsec') AS updated,
    (SELECT id FROM facet_words WHERE word = c.type) AS type,
    (SELECT id FROM facet_words WHERE word = c.finding) AS finding,
    (SELECT id FROM facet_words WHERE word = c.workflow) AS workflow,
    (SELECT id FROM facet_words WHERE word = c.assignee_id) AS assignee,
    (SELECT id FROM facet_words WHERE word = c.finding_by) AS finder,
    (SELECT id FROM facet_words WHERE word = c.signed_off_by) AS signer,
    (SELECT id FROM facet_words WHERE word = c.second_read_by) AS second_reader
  FROM claims AS c JOIN search_documents AS d ON d.kind = 'claim' AND d.entity_id = c.id;
CREATE TRIGGER facet_words_of_new AFTER INSERT ON claims
BEGIN
  INSERT OR IGNORE INTO facet_words (word) VALUES
    (new.story_id), (new.type), (new.finding), (new.workflow),
    (new.assignee_id), (new.finding_by), (new.signed_off_by), (new.second_read_by);
END;
CREATE TRIGGER facets_changed AFTER UPDATE ON claims
BEGIN
  INSERT OR IGNORE INTO facet_words (word) VALUES
    (new.story_id), (new.type), (new.finding), (new.workflow),
    (new.assignee_id), (new.finding_by), (new.signed_off_by), (new.second_read_by);
  INSERT OR REPLACE INTO claim_facets
    SELECT f.* FROM search_documents AS d JOIN facets_of_claims AS f ON f.document = d.id
    WHERE d.kind = 'claim' AND d.entity_id = new.id;
END;
CREATE TRIGGER facets_added AFTER INSERT ON search_documents WHEN new.kind = 'claim'
BEGIN INSERT INTO claim_facets SELECT * FROM facets_of_claims WHERE document = new.id; END;
CREATE TRIGGER facets_removed AFTER DELETE ON search_documents WHEN old.kind = 'claim'
BEGIN DELETE FROM claim_facets WHERE document = old.id; END;
INSERT INTO facet_words (word)
  SELECT story_id FROM claims
  UNION SELECT type FROM claims UNION SELECT finding FROM claims UNION SELECT workflow FROM claims
  UNION SELECT id FROM people;
INSERT INTO claim_facets SELECT * FROM facets_of_claims;
`,
}
