import { groupSources } from '../../../db/operations/group-sources.ts'
import { importReferences } from '../../../db/operations/import-references.ts'
import { mergeSources } from '../../../db/operations/merge-sources.ts'
import { dismissPair } from '../../../db/operations/source-pairs.ts'
import { readReferences } from '../../../shared/sources/exchange/read-references.ts'
import { linkOf, NothingThere, type Perform } from './random-dice.ts'

/** What is done with two sources, and with many at once. */
export const betweenSources = {
  importReferences: async (context, { value }) =>
    importReferences(context, readReferences(`${linkOf(value)}\n10.1234/${String(value)}`)),
  mergeSources: async (context, { targets }) => {
    const [keep, drop] = await targets('sources')
    if (keep === undefined || drop === undefined) throw new NothingThere()
    return mergeSources(context, { keep, drop, reseal: ({ sealed }) => sealed })
  },
  dismissPair: async (context, { targets, value }) => {
    const [one, other] = await targets('sources')
    if (one === undefined || other === undefined) throw new NothingThere()
    return dismissPair(context, {
      atDeskOf: null,
      sourceId: one.id,
      otherId: other.id,
      question: value % 2 === 0 ? 'same_source' : 'draws_on_other',
    })
  },
  groupSources: async (context, { id, targets }) => {
    const [one, other] = await targets('sources')
    if (one === undefined || other === undefined) throw new NothingThere()
    return groupSources(context, { claimId: await id('claims'), sourceId: one.id, otherId: other.id })
  },
} satisfies Record<string, Perform>
