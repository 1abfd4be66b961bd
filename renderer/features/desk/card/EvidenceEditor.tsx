import { ExternalLink, FilePlus2, PencilLine, Phone, Trash2 } from 'lucide-react'
import { type Evidence, evidenceLevels, locatorKinds, stances } from '../../../../shared/domain/evidence.ts'
import { evidenceLevelLabels, locatorKindLabels, stanceLabels } from '../../../../shared/domain/labels.ts'
import type { Source } from '../../../../shared/domain/source.ts'
import { logContact } from '../../../forms/contact-log-store.ts'
import { tellRemoved } from '../../../forms/tell-removed.ts'
import { openLink } from '../../../stores/app-actions.ts'
import { removeEvidence, updateEvidence } from '../../../stores/evidence-actions.ts'
import { attachChosenFiles } from '../../../stores/source-actions.ts'
import { useFieldDraft } from '../../../stores/use-field-draft.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { ClaimText } from './ClaimText.tsx'
import { revisionNow } from './revision-now.ts'
import styles from './EvidenceEditor.module.css'

const nowhere = 'none'
const stanceOptions = stances.map((id) => ({ id, label: stanceLabels[id] }))
const levelOptions = evidenceLevels.map((id) => ({ id, label: evidenceLevelLabels[id] }))
const locatorOptions = [
  { id: nowhere, label: '–' },
  ...locatorKinds.map((id) => ({ id, label: locatorKindLabels[id] })),
]

export interface EvidenceEditorProps {
  evidence: Evidence
  source: Source
  onOpenSource: () => void
}

/** What the source says of the claim, word for word, where in it, and whether it draws on another source. */
export function EvidenceEditor({ evidence, source, onOpenSource }: EvidenceEditorProps) {
  const isReadOnly = useIsReadOnly()
  const row = { layout: 'row', isDisabled: isReadOnly } as const
  return (
    <div className={styles.editor}>
      <Select
        {...row}
        label="It says"
        value={evidence.stance}
        options={stanceOptions}
        onChange={(stance) => void updateEvidence(evidence.id, { stance })}
      />
      <Select
        {...row}
        label="Level"
        value={evidence.level}
        options={levelOptions}
        onChange={(level) => void updateEvidence(evidence.id, { level })}
      />
      <Excerpt evidence={evidence} />
      <Locator evidence={evidence} />
      <ClaimText
        id={`${evidence.id}.independenceGroup`}
        label="Draws on"
        placeholder="Same wire story as…"
        value={evidence.independenceGroup ?? ''}
        row={{ table: 'evidence', id: evidence.id }}
        save={(text, seen) => updateEvidence(evidence.id, { independenceGroup: orNull(text) }, seen)}
      />
      <Actions evidence={evidence} source={source} onOpenSource={onOpenSource} />
    </div>
  )
}

function Excerpt({ evidence }: { evidence: Evidence }) {
  const isReadOnly = useIsReadOnly()
  const draft = useFieldDraft({
    id: `${evidence.id}.excerpt`,
    value: evidence.excerpt,
    get revision() {
      return revisionNow('evidence', evidence.id)
    },
    save: (excerpt, seen) => updateEvidence(evidence.id, { excerpt }, seen),
  })
  return (
    <TextArea
      label="Excerpt"
      layout="row"
      className={styles.top}
      minRows={2}
      isReadOnly={isReadOnly}
      placeholder="The words of the source"
      value={draft.text}
      onChange={draft.setText}
      onBlur={draft.commit}
      onModEnter={draft.commit}
    />
  )
}

function Locator({ evidence }: { evidence: Evidence }) {
  const isReadOnly = useIsReadOnly()
  return (
    <div className={styles.locator}>
      <Select
        label="Where in it"
        layout="row"
        isDisabled={isReadOnly}
        value={evidence.locatorKind ?? nowhere}
        options={locatorOptions}
        onChange={(id) => {
          const locatorKind = locatorKinds.find((kind) => kind === id) ?? null
          void updateEvidence(evidence.id, { locatorKind, ...(locatorKind === null && { locator: null }) })
        }}
      />
      {evidence.locatorKind !== null && (
        <ClaimText
          id={`${evidence.id}.locator`}
          label={locatorKindLabels[evidence.locatorKind]}
          value={evidence.locator ?? ''}
          row={{ table: 'evidence', id: evidence.id }}
          save={(text, seen) => updateEvidence(evidence.id, { locator: orNull(text) }, seen)}
        />
      )}
    </div>
  )
}

function Actions({ evidence, source, onOpenSource }: EvidenceEditorProps) {
  const isReadOnly = useIsReadOnly()
  const { url } = source
  const call = () => {
    onOpenSource()
    void logContact(source.id)
  }
  return (
    <div className={styles.actions}>
      <Button size="small" variant="quiet" icon={PencilLine} onPress={onOpenSource}>
        Source…
      </Button>
      {url !== null && (
        <Button size="small" variant="quiet" icon={ExternalLink} onPress={() => void openLink(url)}>
          Open link
        </Button>
      )}
      {!isReadOnly && (
        <>
          <Button size="small" variant="quiet" icon={Phone} onPress={call}>
            Log a call…
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon={FilePlus2}
            onPress={() => void attachChosenFiles(source.id)}
          >
            Keep a file…
          </Button>
          <Button
            size="small"
            variant="quiet"
            icon={Trash2}
            onPress={() =>
              void tellRemoved(removeEvidence(evidence.id), `“${source.title}” was taken off the claim.`)
            }
          >
            Take off
          </Button>
        </>
      )}
    </div>
  )
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
