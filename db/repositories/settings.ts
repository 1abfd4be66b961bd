import type { Kysely } from 'kysely'
import { defaultSettings, type Settings, settingsSchema } from '../../shared/domain/settings.ts'
import { transact } from '../transact.ts'
import type { Database } from '../schema.ts'

const fields = settingsSchema.unwrap().shape
const names = Object.keys(fields).filter((name): name is keyof Settings => Object.hasOwn(fields, name))

/**
 * The settings of this desk. A value that is missing or cannot be read is the default; the others are kept.
 */
export async function getSettings(db: Kysely<Database>): Promise<Settings> {
  const rows = await db.selectFrom('settings').selectAll().execute()
  const stored = new Map(rows.map(({ key, value }) => [key, value]))
  const known: Record<string, unknown> = {}
  for (const name of names) {
    const value = fields[name].safeParse(parseJson(stored.get(name)))
    if (value.success) known[name] = value.data
  }
  return { ...defaultSettings, ...known }
}

/** Changes some settings, outside history, and answers with all of them. */
export async function setSettings(db: Kysely<Database>, changes: Partial<Settings>): Promise<Settings> {
  return transact(db, async (tx) => {
    for (const [key, value] of Object.entries(changes)) {
      const row = { key, value: JSON.stringify(value) }
      await tx
        .insertInto('settings')
        .values(row)
        .onConflict((conflict) => conflict.column('key').doUpdateSet(row))
        .execute()
    }
    return getSettings(tx)
  })
}

function parseJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
