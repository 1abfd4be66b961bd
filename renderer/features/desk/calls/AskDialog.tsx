import { useEffect, useMemo, useState } from 'react'
import { isPerson } from '../../../../shared/claims/who-to-call.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import { contactChannelLabels, sourceKindLabels } from '../../../../shared/domain/labels.ts'
import { type ContactChannel, contactChannels, type Source } from '../../../../shared/domain/source.ts'
import { loadSources } from '../../../stores/source-actions.ts'
import { useSourcesStore } from '../../../stores/sources-store.ts'
import { selectClaim, selectEvidence, selectWords } from '../../../stores/story-selectors.ts'
import { type StoryState, useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { ComboBox, type ComboBoxValue } from '../../../ui/ComboBox.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { callFor } from '../queue/queue-selectors.ts'
import { ask } from './call-actions.ts'
import styles from './calls.module.css'

const channelOptions = contactChannels.map((id) => ({ id, label: contactChannelLabels[id] }))

/** A question to a contact about a claim, which then waits for the reply. The likeliest contact stands there already. */
export function AskDialog({ claimId, onClose }: { claimId: Id; onClose: () => void }) {
  const contacts = useContacts(claimId)
  const [typed, setTyped] = useState<ComboBoxValue | null>(null)
  const [channel, setChannel] = useState<ContactChannel>('call')
  const [text, setText] = useState('')
  const [isSending, setIsSending] = useState(false)
  const words = useStoryStore((state) => selectWords(state, claimId))
  const likely = useMemo(
    () => likelyContact(useStoryStore.getState(), claimId, contacts),
    [claimId, contacts],
  )
  const contact = typed ?? likely
  const name = contact.text.trim()
  const isComplete = name !== '' && text.trim() !== ''
  const send = async () => {
    if (!isComplete || isSending) return
    setIsSending(true)
    const isStored = await ask({ claimId, contact: { id: contact.id, name }, channel, text: text.trim() })
    setIsSending(false)
    if (isStored) onClose()
  }
  return (
    <Dialog
      isOpen
      title="Ask a contact"
      onClose={onClose}
      onSubmit={() => void send()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" shortcut="Mod+Enter" isDisabled={!isComplete || isSending}>
            Ask
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {words !== '' && (
          <p className={styles.about} dir="auto">
            {words}
          </p>
        )}
        <div className={styles.pair}>
          <ComboBox
            key={contacts.length}
            label="Contact"
            isRequired
            allowsCustom
            autoFocus={likely.text === ''}
            options={contacts.map(optionOf)}
            value={contact}
            onChange={setTyped}
            description={contact.id === null && name !== '' ? 'A new source of the library.' : undefined}
          />
          <Select label="By" options={channelOptions} value={channel} onChange={setChannel} />
        </div>
        <TextArea
          label="Question"
          isRequired
          autoFocus={likely.text !== ''}
          minRows={3}
          value={text}
          onChange={setText}
          onModEnter={() => void send()}
        />
      </div>
    </Dialog>
  )
}

function optionOf({ id, title, kind }: Source) {
  return { id, label: title, detail: sourceKindLabels[kind].toLowerCase() }
}

/** Who can be asked: the people among the sources of the library, and every source of the claim. */
function useContacts(claimId: Id): readonly Source[] {
  const sources = useSourcesStore((state) => state.tables.sources)
  const evidence = useStoryStore((state) => selectEvidence(state, claimId))
  useEffect(() => {
    if (!useSourcesStore.getState().isLoaded) void loadSources()
  }, [])
  return useMemo(() => {
    const own = new Set(evidence.map(({ sourceId }) => sourceId))
    return [...sources.byId.values()]
      .filter((source) => isPerson(source) || own.has(source.id))
      .sort((a, b) => Number(own.has(b.id)) - Number(own.has(a.id)) || (a.updatedAt < b.updatedAt ? 1 : -1))
  }, [sources, evidence])
}

function likelyContact(state: StoryState, claimId: Id, contacts: readonly Source[]): ComboBoxValue {
  const claim = selectClaim(state, claimId)
  const name = claim === null ? null : callFor(state, claim)
  const known = contacts.find(({ title }) => title === name)
  return { id: known?.id ?? null, text: name ?? '' }
}
