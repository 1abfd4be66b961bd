import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { backUpNow } from '../../db/backup/back-up.ts'
import { type Library, openLibrary } from '../../db/connection.ts'
import { listPeople } from '../../db/repositories/people.ts'
import { getSettings } from '../../db/repositories/settings.ts'
import type { WriteContext } from '../../db/write.ts'
import type { Instant } from '../../shared/domain/ids.ts'
import type { Person } from '../../shared/domain/person.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { type DataFolder, dataFolderAt } from '../files/data-folder.ts'
import type { GlobalOptions } from './global-options.ts'

/** An open library and the person who works on it, for the length of one command. */
export interface Session {
  readonly library: Library
  readonly folder: DataFolder
  /** Who acts: `--as`, else the person who sits at this desk; null when nobody has said so yet. */
  readonly me: Person | null
  readonly now: () => Instant
  /** For a write. Throws AppError `read_only` with the reason when the library can only be read. */
  readonly writer: () => WriteContext
}

/**
 * Opens the library of the data folder, runs `work` and closes it, whatever happens. With `isNew` a folder without a
 * library gets one; else it is refused with AppError `not_found`.
 */
export async function withLibrary<T>(
  options: GlobalOptions,
  work: (session: Session) => Promise<T>,
  { isNew = false }: { readonly isNew?: boolean } = {},
): Promise<T> {
  const folder = dataFolderAt(resolve(options.data))
  if (isNew) mkdirSync(folder.path, { recursive: true })
  else if (!existsSync(folder.library)) throw noLibrary(folder)
  const library = openLibrary(folder.library, {
    beforeMigration: (sqlite) => {
      backUpNow(sqlite, folder.backups, now())
    },
  })
  try {
    return await work(await sessionOf(library, folder, options.as))
  } finally {
    await library.close()
  }
}

function noLibrary({ path }: DataFolder): AppError {
  return new AppError('not_found', `There is no library in ${path}. “stet import <file>” begins one.`)
}

function now(): Instant {
  return new Date().toISOString()
}

async function sessionOf(
  library: Library,
  folder: DataFolder,
  initials: string | undefined,
): Promise<Session> {
  const { db, readOnlyReason } = library
  const me = await findMe(library, initials)
  return {
    library,
    folder,
    me,
    now,
    writer: () => {
      if (readOnlyReason !== null) throw new AppError('read_only', readOnlyReason)
      return { db, actor: me?.id ?? null, now, newId: randomUUID }
    },
  }
}

async function findMe({ db }: Library, initials: string | undefined): Promise<Person | null> {
  const people = await listPeople(db)
  if (initials !== undefined) return findByInitials(people, initials)
  const { me } = await getSettings(db)
  return people.find(({ id }) => id === me) ?? null
}

/** The one person of the desk with these initials, in any case. Throws AppError `not_found` for none and for several. */
export function findByInitials(people: readonly Person[], initials: string): Person {
  const wanted = initials.toLowerCase()
  const found = people.filter((person) => person.isActive && person.initials.toLowerCase() === wanted)
  const [first, second] = found
  if (first === undefined) {
    throw new AppError(
      'not_found',
      `Nobody on this desk has the initials ${initials}. “stet people” lists them.`,
    )
  }
  if (second !== undefined) {
    throw new AppError('not_found', `${first.name} and ${second.name} both have the initials ${initials}.`)
  }
  return first
}

/** The person who acts. Throws AppError `not_allowed` when nobody has said who they are: what follows is signed. */
export function requireMe({ me }: Session): Person {
  if (me !== null) return me
  throw new AppError(
    'not_allowed',
    'This is signed with a name: say who you are with --as <initials>. “stet person add” adds you to the desk.',
  )
}
