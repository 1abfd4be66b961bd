import { Stamp } from 'lucide-react'
import type { GateReport } from '../../../shared/claims/gate/gate.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { runCommand } from '../../keyboard/command-registry.ts'
import { selectStory } from '../../stores/story-selectors.ts'
import { useStoryStore } from '../../stores/story-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { formatCount } from '../../ui/format-count.ts'
import { ScreenBar } from '../../ui/ScreenBar.tsx'

/** The story that is at the gate, how much stands in its way, and the seal. */
export function GateBar({ gate }: { gate: GateReport | null }) {
  const headline = useStoryStore((state) => selectStory(state)?.headline ?? 'Gate')
  const version = useStoryStore((state) => state.open?.version.number)
  const isReadOnly = useIsReadOnly()
  const sealKey = useCommandKey('gate.seal')
  const deskKey = useCommandKey('go.desk')
  const count = gate?.standing.length ?? null
  return (
    <ScreenBar face="article" title={headline} meta={`Gate · version ${version ?? ''}`}>
      {count !== null && (
        <span aria-live="polite">
          <Chip>
            {count === 0 ? (
              'nothing open'
            ) : (
              <>
                <strong>{formatCount(count)}</strong> open
              </>
            )}
          </Chip>
        </span>
      )}
      <Button shortcut={deskKey} onPress={() => runCommand('go.desk')}>
        Desk
      </Button>
      <Button
        variant="primary"
        icon={Stamp}
        shortcut={sealKey}
        isDisabled={isReadOnly || count !== 0}
        onPress={() => runCommand('gate.seal')}
      >
        Seal the version
      </Button>
    </ScreenBar>
  )
}
