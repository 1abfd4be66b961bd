import { PenLine } from 'lucide-react'
import { useEffect } from 'react'
import { euphemismsIn } from '../../../shared/corrections/euphemisms.ts'
import type { Correction } from '../../../shared/domain/correction.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { composedNotice } from './composed-notice.ts'
import { writeNotice } from './entry-actions.ts'
import { aroundOf, lookAround, useLookAroundStore } from './look-around-store.ts'
import styles from './NoticePreview.module.css'

/** How the notice reads in the style chosen, as long as other words stand in its place. */
export function NoticePreview({ correction }: { correction: Correction }) {
  const settings = useSettingsStore((state) => state.settings)
  const around = useLookAroundStore((state) => aroundOf(correction, state))
  useEffect(() => {
    void lookAround(correction)
  }, [correction])
  const composed = composedNotice(correction, around, settings)
  const isSame = composed === correction.publicNote
  return (
    <div className={styles.preview}>
      <Euphemisms notice={correction.publicNote} />
      {composed !== '' && !isSame && (
        <>
          <p className={styles.label}>In this style it reads:</p>
          <p className={styles.words} dir="auto">
            {composed}
          </p>
        </>
      )}
      <Button
        size="small"
        icon={PenLine}
        isDisabled={composed === ''}
        onPress={() => void writeNotice(correction)}
      >
        Write it from the change
      </Button>
    </div>
  )
}

/** A notice that hides what was wrong is no correction: its phrases are named, the person decides. */
function Euphemisms({ notice }: { notice: string }) {
  const found = euphemismsIn(notice)
  if (found.length === 0) return null
  const phrases = found.map((phrase) => `“${phrase}”`)
  return (
    <p className={styles.warning}>
      Say what was wrong instead of {new Intl.ListFormat('en-GB').format(phrases)}.
    </p>
  )
}
