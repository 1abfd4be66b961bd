import type { Id } from '../../../shared/domain/ids.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommands } from '../../keyboard/use-commands.ts'
import { sealStory, showPlaceOf, withdrawOverride } from '../../stores/gate-actions.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { announce } from '../../ui/announcer-store.ts'
import type { GateRow } from './gate-rows.ts'
import { takeAtGate } from './gate-store.ts'

/** What the gate’s commands work on. */
export interface GateHand {
  readonly rows: readonly GateRow[]
  readonly inHand: GateRow | null
  readonly storyId: Id
  readonly isPassed: boolean
  readonly onOverride: () => void
}

/** Carries out the commands of the gate, on the row in hand. */
export function useGateCommands({ rows, inHand, storyId, isPassed, onOverride }: GateHand): void {
  const isReadOnly = useIsReadOnly()
  const override = inHand?.item.override ?? null
  const step = (by: number) => {
    const index = rows.findIndex((row) => row.id === inHand?.id) + by
    const next = rows[index]
    if (next !== undefined) takeAtGate(next.item.key, index)
  }
  useCommands({
    'gate.next': () => step(1),
    'gate.previous': () => step(-1),
    'gate.show': {
      run: () => {
        if (inHand === null) return
        takeAtGate(inHand.item.key, rows.indexOf(inHand))
        showPlaceOf(inHand.item)
      },
      isEnabled: inHand !== null,
    },
    'gate.override': {
      run: () => {
        if (inHand !== null) takeAtGate(inHand.item.key, rows.indexOf(inHand))
        onOverride()
      },
      isEnabled: !isReadOnly && inHand !== null && override === null,
    },
    'gate.withdraw': {
      run: () => void withdraw(override?.id ?? null),
      isEnabled: !isReadOnly && override !== null,
    },
    'gate.seal': { run: () => void seal(storyId), isEnabled: !isReadOnly && isPassed },
  })
}

async function withdraw(id: Id | null): Promise<void> {
  if (id !== null && (await withdrawOverride(id))) announce('Override withdrawn')
}

async function seal(storyId: Id): Promise<void> {
  const { open } = useStoryStore.getState()
  if (open !== null) await sealStory(storyId, open.version.id)
}
