import type { Transaction } from 'kysely'
import { rebuildCoverage } from '../../../db/coverage/all-coverage.ts'
import { examine } from '../../../db/doctor.ts'
import { openLibrary } from '../../../db/connection.ts'
import { setSettings } from '../../../db/repositories/settings.ts'
import { rebuildSourceLinks } from '../../../db/repositories/source-links.ts'
import type { Database } from '../../../db/schema.ts'
import { rebuildSearch } from '../../../db/search/rebuild-search.ts'
import { created } from '../../../db/write.ts'
import type { Person } from '../../../shared/domain/person.ts'
import { Ledger } from './ledger.ts'
import { seededRandom } from './random.ts'
import type { LibraryPlan } from './shelf.ts'
import { makeSource } from './source-maker.ts'
import { makeStory } from './story-maker.ts'

/**
 * Makes a library of invented stories at `file`, the same for the same plan: claims of all kinds in all states, each
 * with the history that led there, sources that many claims share, entries of the correction log. Throws when the
 * library's own examination finds anything wrong with it.
 */
export async function makeLibrary(file: string, plan: LibraryPlan): Promise<void> {
  const library = openLibrary(file)
  try {
    // Nothing is lost when the machine goes down meanwhile: it is made again.
    library.sqlite.pragma('synchronous = OFF')
    const person = await library.db.transaction().execute((tx) => fill(tx, plan))
    library.sqlite.transaction(() => rebuildCoverage(library.sqlite))()
    await setSettings(library.db, { me: person.id })
    const findings = await examine(library)
    if (findings.length > 0) {
      throw new Error(`The made library is not sound: ${findings.map(({ message }) => message).join(' ')}`)
    }
  } finally {
    await library.close()
  }
}

async function fill(tx: Transaction<Database>, plan: LibraryPlan): Promise<Person> {
  const random = seededRandom(plan.stories * 1_000_003 + plan.claimsPerStory)
  const person: Person = {
    id: random.id(),
    name: 'Ines Calder',
    initials: 'IC',
    role: 'checker',
    isActive: true,
    revision: 1,
  }
  const ledger = new Ledger(tx, person.id)
  const shelf = { tx, ledger, random, person }
  ledger.record({ action: 'add_person', entity: 'people', entityId: person.id, storyId: null }, [
    created('people', person),
  ])
  const sourceCount = Math.ceil((plan.stories * plan.claimsPerStory) / 10)
  const sourceIds = Array.from({ length: sourceCount }, (_, index) => makeSource(shelf, index))
  await ledger.flush()
  for (let index = 0; index < plan.stories; index += 1) {
    await makeStory(shelf, plan, sourceIds)
    await ledger.flush()
  }
  await rebuildSourceLinks(tx)
  await rebuildSearch(tx)
  return person
}
