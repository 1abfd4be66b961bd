import type { Id } from '../../domain/ids.ts'
import type { GateGroup } from '../../domain/override.ts'
import type { GateReport } from '../gate/gate.ts'
import type { GateItem } from '../gate/gate-item.ts'

/** What stands of a claim whatever was found of it. */
const telling: ReadonlySet<GateGroup> = new Set(['second_reads', 'changed_words', 'dead_links'])

/**
 * The gate as somebody sees it who has to read these claims blind: of each, nothing that its finding has to do with. What
 * is left out stands all the same.
 */
export function veilGate(report: GateReport, veiled: ReadonlySet<Id>): GateReport {
  if (veiled.size === 0) return report
  const isShown = ({ group, place }: GateItem) =>
    place.kind !== 'claim' || !veiled.has(place.claimId) || telling.has(group)
  return {
    standing: report.standing.filter(isShown),
    overridden: report.overridden.filter(isShown),
    void: report.void.filter(({ subject }) => ![...veiled].some((id) => subject.startsWith(id))),
  }
}
