import type { Migration } from './migration.ts'

/** What a second reading was read against, and how a difference was settled. No reading was ever written before. */
export const secondReadings: Migration = {
  version: 7,
  name: 'second readings',
  sql: `
ALTER TABLE second_readings ADD COLUMN first_finding TEXT;
ALTER TABLE second_readings ADD COLUMN first_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE second_readings ADD COLUMN settled_finding TEXT;
ALTER TABLE second_readings ADD COLUMN settled_by TEXT REFERENCES people (id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE second_readings ADD COLUMN settled_at TEXT;
ALTER TABLE second_readings ADD COLUMN settled_reason TEXT;
`,
}
