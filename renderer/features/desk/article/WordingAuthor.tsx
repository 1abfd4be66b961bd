import type { Id } from '../../../../shared/domain/ids.ts'
import { selectPerson, useSettingsStore } from '../../../stores/settings-store.ts'
import { useWordingStore } from '../../../stores/wording-store.ts'
import { showFullMoment } from '../../../ui/show-time.ts'
import styles from './BlockView.module.css'
import { notTextAttribute } from './text-offsets.ts'

/** The initials of who wrote words that are to be inserted, small beside them; name and time when one points at them. */
export function WordingAuthor({ claimId }: { claimId: Id }) {
  const written = useWordingStore((state) => state.signatures.get(claimId)?.written ?? null)
  const person = useSettingsStore((state) => selectPerson(state, written?.by ?? null))
  if (written === null || person === null) return null
  const when = showFullMoment(written.at)
  return (
    <span className={styles.author} title={`${person.name}, ${when}`} {...{ [notTextAttribute]: true }}>
      {person.initials}
      <span className="visually-hidden">, {when}</span>
    </span>
  )
}
