import type { Id } from '../../../shared/domain/ids.ts'
import { correctionKindLabels, errorTypeLabels, severityLabels } from '../../../shared/domain/labels.ts'
import { showFullMoment } from '../../ui/show-time.ts'
import type { CorrectionFilter } from './correction-filter-store.ts'

/** One part of the filter that holds entries back. */
export interface ActiveFilter {
  readonly label: string
  /** The change that takes it off. */
  readonly off: Partial<CorrectionFilter>
}

/** The parts of the filter panel that are in force, in words. `stories` are headlines by story. */
export function activeFilters(
  filter: CorrectionFilter,
  stories: ReadonlyMap<Id, string>,
): readonly ActiveFilter[] {
  const { kind, errorType, severity, storyId, from, to, isLate, isRepeat } = filter
  const active: ActiveFilter[] = []
  if (kind !== null) active.push({ label: correctionKindLabels[kind], off: { kind: null } })
  if (storyId !== null) active.push({ label: stories.get(storyId) ?? 'One story', off: { storyId: null } })
  if (errorType !== null) active.push({ label: errorTypeLabels[errorType], off: { errorType: null } })
  if (severity !== null) active.push({ label: severityLabels[severity], off: { severity: null } })
  if (from !== '') active.push({ label: `from ${showFullMoment(from)}`, off: { from: '' } })
  if (to !== '') active.push({ label: `to ${showFullMoment(to)}`, off: { to: '' } })
  if (isLate) active.push({ label: 'took over a month', off: { isLate: false } })
  if (isRepeat) active.push({ label: 'made before', off: { isRepeat: false } })
  return active
}
