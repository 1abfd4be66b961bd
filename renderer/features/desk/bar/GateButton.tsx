import { useGate } from '../../../forms/use-gate.ts'
import { showView } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatCount } from '../../../ui/format-count.ts'

/** The way to the gate, with how much still stands there. */
export function GateButton() {
  const count = useGate()?.standing.length ?? null
  const words = count === null ? 'Gate' : count === 0 ? 'Gate · passed' : `Gate · ${formatCount(count)}`
  const label = count === null || count === 0 ? words : `${words} open`
  return (
    <Button size="small" variant="primary" label={label} onPress={() => showView('gate')}>
      {words}
    </Button>
  )
}
