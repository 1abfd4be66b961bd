import { gateGroups, type Override } from '../../domain/override.ts'
import { claimItems } from './claim-items.ts'
import { correctionItems } from './correction-items.ts'
import type { GateFacts } from './gate-facts.ts'
import type { GateItem } from './gate-item.ts'
import { noteItems, unreadItems } from './text-items.ts'

/** What the gate found. */
export interface GateReport {
  /** What still stands: group by group, each in the order of the text. */
  readonly standing: readonly GateItem[]
  /** What somebody let pass, each with its override. */
  readonly overridden: readonly GateItem[]
  /** Overrides that hold no more, since what they were about has changed or is gone. Nobody withdrew them. */
  readonly void: readonly Override[]
}

/**
 * What stands between a story and its publication. Pure: the same facts give the same answer, on the screen, on the
 * command line and when the story is sealed.
 */
export function gateOf(facts: GateFacts): GateReport {
  const found = [
    ...unreadItems(facts.file, facts.sentences),
    ...claimItems(facts),
    ...noteItems(facts.file, facts.notes),
    ...correctionItems(facts.file),
  ]
  const items = gateGroups.flatMap((group) => found.filter((item) => item.group === group))
  return withOverrides(items, facts.file.overrides)
}

/** An override is for one thing as it was: it lets nothing else pass, and the same thing no more once it changed. */
function withOverrides(items: readonly GateItem[], overrides: readonly Override[]): GateReport {
  const made = overrides.filter(({ withdrawnAt }) => withdrawnAt === null)
  const bySubject = Map.groupBy(made, subjectKey)
  const standing: GateItem[] = []
  const overridden: GateItem[] = []
  const used = new Set<Override>()
  for (const item of items) {
    const override = bySubject.get(subjectKey(item))?.findLast(({ basis }) => basis === item.basis)
    if (override === undefined) standing.push(item)
    else {
      overridden.push({ ...item, override })
      used.add(override)
    }
  }
  return { standing, overridden, void: made.filter((override) => !used.has(override)) }
}

function subjectKey({ group, subject }: Pick<Override, 'group' | 'subject'>): string {
  return `${group}\n${subject}`
}
