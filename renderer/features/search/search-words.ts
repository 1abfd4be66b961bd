import { isFiltered } from '../../stores/search-store.ts'
import type { Person } from '../../../shared/domain/person.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import { claimTypeLabels, findingLabels, workflowLabels } from '../../../shared/domain/labels.ts'
import type { SearchFilter } from '../../../shared/domain/search-filter.ts'
import type { SearchKind } from '../../../shared/domain/search-hit.ts'
import { mostCounted } from '../../../shared/domain/claim-hit.ts'
import { formatCount } from '../../ui/format-count.ts'
import { showFullMoment } from '../../ui/show-time.ts'
import { firstDay, lastDay } from './days.ts'

/** What the words are looked for in, by kind. */
export const searchedIn: Readonly<Record<SearchKind, string>> = {
  claim: 'the words of claims, their notes, wordings and excerpts',
  article: 'headlines and articles',
  source: 'sources and calls',
  correction: 'the correction log',
}

/** One part of the filter that holds claims back. */
export interface ActiveFilter {
  readonly label: string
  /** The change that takes it off. */
  readonly off: Partial<SearchFilter>
}

/** The names that a filter’s ids stand for. */
export interface FilterNames {
  readonly people: ReadonlyMap<Id, Person>
  readonly storyOf: (id: Id) => string | null
  readonly sourceOf: (id: Id) => string | null
}

/** The parts of the filter that are on, in words, besides the words themselves. */
export function activeFilters(filter: SearchFilter, names: FilterNames): readonly ActiveFilter[] {
  if (!isFiltered(filter)) return []
  const { types, findings, workflows, personId, sourceId, storyId, from, to } = filter
  const single = (is: boolean, label: string, off: Partial<SearchFilter>) => (is ? [{ label, off }] : [])
  return [
    ...types.map((type) => ({
      label: claimTypeLabels[type],
      off: { types: types.filter((one) => one !== type) },
    })),
    ...findings.map((finding) => ({
      label: findingLabels[finding],
      off: { findings: findings.filter((one) => one !== finding) },
    })),
    ...workflows.map((workflow) => ({
      label: workflowLabels[workflow],
      off: { workflows: workflows.filter((one) => one !== workflow) },
    })),
    ...single(personId !== null, names.people.get(personId ?? '')?.name ?? 'One person', { personId: null }),
    ...single(storyId !== null, names.storyOf(storyId ?? '') ?? 'One story', { storyId: null }),
    ...single(sourceId !== null, names.sourceOf(sourceId ?? '') ?? 'One source', { sourceId: null }),
    ...single(from !== null, `from ${showFullMoment(firstDay(from))}`, { from: null }),
    ...single(to !== null, `to ${showFullMoment(lastDay(to))}`, { to: null }),
  ]
}

/** “No claims”, “1 claim”, “1,204 claims”, “More than 10,000 claims”. */
export function totalInWords(total: number): string {
  if (total > mostCounted) return `More than ${formatCount(mostCounted)} claims`
  if (total === 0) return 'No claims'
  return `${formatCount(total)} ${total === 1 ? 'claim' : 'claims'}`
}
