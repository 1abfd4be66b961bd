import { useState } from 'react'
import type { Source, SourceFields } from '../../shared/domain/source.ts'
import { sourceTermsLabels } from '../../shared/domain/labels.ts'
import {
  anonymityGaps,
  emptyAnonymityRecord,
  hasAnonymityRecord,
} from '../../shared/sources/anonymity-record.ts'
import { notify } from '../stores/notify.ts'
import { undo, undoScope } from '../stores/history-actions.ts'
import { updateSource } from '../stores/source-actions.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { RadioGroup } from '../ui/RadioGroup.tsx'
import { ApprovalFields } from './ApprovalFields.tsx'
import { DraftTextArea } from './DraftTextArea.tsx'
import { DraftTextField } from './DraftTextField.tsx'
import styles from './forms.module.css'
import { sourceDraft } from './source-draft.ts'
import { useIsReadOnly } from './use-is-read-only.ts'
import { VaultSection } from './VaultSection.tsx'

/**
 * Why the copy does not name the source. It is asked for when the terms are not on the record, or when somebody ticks
 * that the copy leaves the name out.
 */
export function AnonymitySection({ source }: { source: Source }) {
  const [wasTicked, setWasTicked] = useState(false)
  const isReadOnly = useIsReadOnly()
  const isOnRecord = source.terms === 'on_record'
  const isUnnamed = wasTicked || hasAnonymityRecord(source)
  const tick = (isTicked: boolean) => {
    setWasTicked(isTicked)
    if (!isTicked && hasAnonymityRecord(source)) void clearRecord(source)
  }
  return (
    <>
      {isOnRecord && (
        <Checkbox isSelected={isUnnamed} isDisabled={isReadOnly || source.isConfidential} onChange={tick}>
          The copy does not name this source
        </Checkbox>
      )}
      {(!isOnRecord || isUnnamed) && <AnonymityRecord source={source} />}
    </>
  )
}

async function clearRecord(source: Source): Promise<void> {
  const scope = undoScope()
  const result = await updateSource(source.id, emptyAnonymityRecord)
  if (!result.ok) return
  notify('The anonymity record was cleared.', { action: { label: 'Undo', run: () => void undo(scope) } })
}

/** The three tests that an unnamed source has to pass (AP, Reuters, NYT). */
const tests = [
  ['isInformationNotOpinion', 'It is information, not opinion or speculation'],
  ['isNotAvailableOtherwise', 'It cannot be had otherwise, on the record'],
  ['isInPositionToKnow', 'The source is in a position to know'],
] as const

const answers = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const

function AnonymityRecord({ source }: { source: Source }) {
  const isReadOnly = useIsReadOnly()
  const gaps = anonymityGaps(source)
  const set = (fields: Partial<SourceFields>) => void updateSource(source.id, fields)
  return (
    <section className={styles.record} aria-label="Anonymity record">
      <header>
        <h3 className={styles.recordTitle}>Anonymity record</h3>
        <p className={gaps.length === 0 ? styles.quiet : styles.gaps}>{stateOf(source, gaps)}</p>
      </header>
      <DraftTextField
        label="Description in the copy"
        face="article"
        placeholder="an official with knowledge of the offer"
        draft={sourceDraft(source, 'descriptionInCopy')}
      />
      <DraftTextArea label="Why the source is not named" draft={sourceDraft(source, 'anonymityReason')} />
      <fieldset className={styles.tests}>
        <legend className={styles.legend}>The three tests</legend>
        {tests.map(([name, label]) => (
          <RadioGroup
            key={name}
            label={label}
            orientation="horizontal"
            options={answers}
            value={source[name] === null ? null : source[name] ? 'yes' : 'no'}
            isDisabled={isReadOnly}
            onChange={(answer) => set({ [name]: answer === 'yes' })}
          />
        ))}
      </fieldset>
      <DraftTextField label="Identity known to" draft={sourceDraft(source, 'identityKnownTo')} />
      <ApprovalFields source={source} />
      <Checkbox
        isSelected={source.isConfidential}
        isDisabled={isReadOnly}
        onChange={(isConfidential) => set({ isConfidential })}
      >
        Confidential: no export says who or what this is
      </Checkbox>
      {source.isConfidential && <VaultSection source={source} />}
    </section>
  )
}

function stateOf(source: Source, gaps: readonly string[]): string {
  if (gaps.length > 0) return `Still missing: ${gaps.join('; ')}.`
  const why =
    source.terms === 'on_record' ? 'the copy does not name the source' : sourceTermsLabels[source.terms]
  return `Complete. Kept because of: ${why.charAt(0).toLowerCase()}${why.slice(1)}.`
}
