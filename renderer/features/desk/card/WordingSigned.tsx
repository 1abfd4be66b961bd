import type { Claim } from '../../../../shared/domain/claim.ts'
import { useSettingsStore } from '../../../stores/settings-store.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectOpenWordings } from '../../../stores/wording-selectors.ts'
import { useWordingStore } from '../../../stores/wording-store.ts'
import { useNow } from '../../../ui/use-now.ts'
import { signatureInWords, troubleInWords } from '../wordings/wording-words.ts'
import styles from './WordingSection.module.css'

/** Whose wording it is, who decided on it, and what stands in its way. */
export function WordingSigned({ claim }: { claim: Claim }) {
  const signed = useWordingStore((state) => state.signatures.get(claim.id))
  const people = useSettingsStore((state) => state.tables.people.byId)
  const trouble = useStoryStore(
    (state) => selectOpenWordings(state).find((one) => one.claim.id === claim.id)?.trouble ?? null,
  )
  const now = useNow()
  const decision = claim.proposedChange === 'stet' ? 'let stand by' : 'accepted by'
  const facts = [
    signatureInWords(signed?.written, people, now),
    prefixed(decision, signatureInWords(signed?.decided, people, now)),
  ].filter((fact) => fact !== '')
  return (
    <>
      {facts.length > 0 && <p className={styles.signed}>{facts.join(' · ')}</p>}
      {trouble !== null && (
        <p className={styles.trouble} data-tone="amber">
          This wording: {troubleInWords(trouble)}.
        </p>
      )}
    </>
  )
}

function prefixed(prefix: string, words: string): string {
  return words === '' ? '' : `${prefix} ${words}`
}
