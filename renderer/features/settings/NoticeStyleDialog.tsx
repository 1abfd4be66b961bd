import { useState } from 'react'
import { composeNotice, type NoticeFacts } from '../../../shared/corrections/compose-notice.ts'
import { noticePlaceholders, templateProblem } from '../../../shared/corrections/notice-template.ts'
import { correctionKindLabels } from '../../../shared/domain/labels.ts'
import {
  type DateSpelling,
  type NoticeKind,
  noticeKinds,
  type NoticeStyle,
} from '../../../shared/domain/notice-style.ts'
import { setSettings } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Select } from '../../ui/Select.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './NoticeStyleDialog.module.css'

const spellings: readonly { id: DateSpelling; label: string }[] = [
  { id: 'british', label: '10 October 2023' },
  { id: 'american', label: 'October 10, 2023' },
  { id: 'wire', label: 'Oct. 10, 2023' },
]

/** An entry of our own making, to show what a template makes of one. */
const example: Omit<NoticeFacts, 'kind'> = {
  location: 'body',
  originalText: 'The ferry carried 90 passengers.',
  correctedText: 'The ferry carried 120 passengers.',
  storyHeadline: 'Ferry runs again',
  storyPublishedAt: '2023-10-10',
  repeatsError: true,
  errorType: 'number',
}

/** A style of notices: one template a kind, with what it makes of an example beside it as it is typed. */
export function NoticeStyleDialog({ style, onClose }: { style: NoticeStyle; onClose: () => void }) {
  const own = useSettingsStore((state) => state.settings.noticeStyles)
  const [draft, setDraft] = useState(style)
  const hasName = draft.name.trim() !== ''
  const isUsable = hasName && noticeKinds.every((kind) => templateProblem(draft.templates[kind]) === null)
  const save = async () => {
    const kept = own.filter(({ id }) => id !== style.id)
    const named = { ...draft, name: draft.name.trim() }
    if (isUsable && (await setSettings({ noticeStyles: [...kept, named] }))) onClose()
  }
  const setTemplate = (kind: NoticeKind, template: string) =>
    setDraft({ ...draft, templates: { ...draft.templates, [kind]: template } })
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title={style.name === '' ? 'New style of notices' : style.name}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!isUsable}>
            Save
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <TextField
            label="Name"
            maxLength={80}
            value={draft.name}
            onChange={(name) => setDraft({ ...draft, name })}
          />
          <Select
            label="Dates"
            options={spellings}
            value={draft.dates}
            onChange={(dates) => setDraft({ ...draft, dates })}
          />
        </div>
        <Placeholders />
        {noticeKinds.map((kind) => (
          <Template key={kind} kind={kind} style={draft} onChange={(words) => setTemplate(kind, words)} />
        ))}
      </div>
    </Dialog>
  )
}

/** What a template can name. */
function Placeholders() {
  return (
    <details className={styles.help}>
      <summary>Placeholders</summary>
      <p>
        Of a part in brackets the first alternative is printed of which everything is known: [It said:{' '}
        {'{wrong}'}|An error was removed.] Written {'{Place}'}, a placeholder begins with a capital.
      </p>
      <dl className={styles.placeholders}>
        {Object.entries(noticePlaceholders).map(([name, meaning]) => (
          <div key={name}>
            <dt>{`{${name}}`}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

interface TemplateProps {
  readonly kind: NoticeKind
  readonly style: NoticeStyle
  readonly onChange: (template: string) => void
}

function Template({ kind, style, onChange }: TemplateProps) {
  const template = style.templates[kind]
  const problem = templateProblem(template)
  return (
    <div className={styles.template}>
      <TextArea
        label={correctionKindLabels[kind]}
        minRows={2}
        maxLength={2000}
        value={template}
        onChange={onChange}
        error={problem ?? undefined}
      />
      {problem === null && (
        <p className={styles.example}>
          <span className="visually-hidden">For example: </span>
          {composeNotice({ ...example, kind }, undefined, style)}
        </p>
      )}
    </div>
  )
}
