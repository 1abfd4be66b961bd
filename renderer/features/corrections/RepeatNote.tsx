import type { Correction } from '../../../shared/domain/correction.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { selectRepeats, useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { showCorrection } from '../../stores/view-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useNow } from '../../ui/use-now.ts'
import { repeatInWords } from './repeat-words.ts'

/** Says over an entry that its error was made before, and leads to the earlier one. */
export function RepeatNote({ correction }: { correction: Correction }) {
  const repeat = useCorrectionLogStore((state) => selectRepeats(state).get(correction.id))
  const key = useCommandKey('correction.show-earlier')
  const now = useNow()
  if (repeat === undefined) return null
  return (
    <Banner
      kind="warning"
      action={
        <Button size="small" shortcut={key} onPress={() => showCorrection(repeat.earlier.id)}>
          Show entry {repeat.earlier.number}
        </Button>
      }
    >
      <strong>A repeat.</strong> {repeatInWords(repeat, now)}.
    </Banner>
  )
}
