import { ExternalLink, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type Ref, useEffect } from 'react'
import { AttachmentList } from '../../forms/AttachmentList.tsx'
import { ContactLog } from '../../forms/ContactLog.tsx'
import { HistoryList } from '../../forms/HistoryList.tsx'
import { SourceFieldsForm } from '../../forms/SourceFieldsForm.tsx'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import type { Id } from '../../../shared/domain/ids.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { openLink } from '../../stores/app-actions.ts'
import { selectPerson, useSettingsStore } from '../../stores/settings-store.ts'
import { openSource } from '../../stores/source-actions.ts'
import { type SourceDetail, useSourceDetailStore, useSourcesStore } from '../../stores/sources-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Pane, PaneBody, PaneFooter, PaneHeader, PaneSection } from '../../ui/Pane.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { useNow } from '../../ui/use-now.ts'
import { KeptPages } from './KeptPages.tsx'
import { removeSource } from './remove-source.ts'
import { sourceHistoryWords } from './source-words.ts'
import styles from './SourcePane.module.css'
import { UsesList } from './UsesList.tsx'

export interface SourcePaneProps {
  sourceId: Id | null
  /** Escape: back to the table. */
  onLeave: () => void
  onStillUsed: () => void
  ref: Ref<HTMLDivElement>
}

/** A source with all that hangs on it. */
export function SourcePane({ sourceId, onLeave, onStillUsed, ref }: SourcePaneProps) {
  const source = useSourcesStore((state) =>
    sourceId === null ? undefined : state.tables.sources.byId.get(sourceId),
  )
  const detail = useSourceDetailStore((state) => state.detail)
  const failure = useSourceDetailStore((state) => state.failure)
  const isStale = useSourceDetailStore((state) => state.isStale)
  const isShown = source !== undefined
  useEffect(() => {
    void openSource(isShown ? sourceId : null)
  }, [isShown, sourceId])
  useEffect(() => {
    if (isStale && isShown) void openSource(sourceId)
  }, [isStale, isShown, sourceId])
  const leave = (event: KeyboardEvent<HTMLDivElement>) => {
    const isOurs = event.currentTarget.contains(event.target instanceof Node ? event.target : null)
    if (event.key !== 'Escape' || event.defaultPrevented || !isOurs) return
    event.preventDefault()
    onLeave()
  }
  return (
    <div ref={ref} className={styles.pane} onKeyDown={leave}>
      <Pane label="Source" ground="raised">
        {source === undefined ? (
          <EmptyState size="compact" title="No source selected">
            Choose one in the table to see where it is used, its contact log and its files.
          </EmptyState>
        ) : (
          <>
            <Head source={source} />
            {failure !== null && <Banner kind="error">{failure.message}</Banner>}
            <PaneBody>
              <Parts source={source} detail={detail?.sourceId === source.id ? detail : null} />
            </PaneBody>
            <Actions source={source} onStillUsed={onStillUsed} />
          </>
        )}
      </Pane>
    </div>
  )
}

function Head({ source }: { source: Source }) {
  const addedBy = useSettingsStore((state) => selectPerson(state, source.createdBy)?.name)
  const added = `added ${showMoment(source.createdAt, useNow())}`
  return <PaneHeader title="Source" detail={addedBy === undefined ? added : `${added} by ${addedBy}`} />
}

/** The parts of a source. Those that hang on it come a moment later than its fields. */
function Parts({ source, detail }: { source: Source; detail: SourceDetail | null }) {
  const contactKey = useCommandKey('source.log-contact')
  const fileKey = useCommandKey('source.attach-file')
  return (
    <div key={source.id}>
      <PaneSection>
        <SourceFieldsForm source={source} />
      </PaneSection>
      {detail !== null && (
        <>
          <PaneSection title="Used in" aside={countOf(detail.uses.length, 'claim')}>
            <UsesList detail={detail} />
          </PaneSection>
          {source.url !== null && (
            <PaneSection title="Link and kept pages">
              <KeptPages source={source} />
            </PaneSection>
          )}
          <PaneSection title="Contact log" aside={detail.tables.contacts.ids.length || undefined}>
            <ContactLog
              sourceId={source.id}
              contacts={[...detail.tables.contacts.byId.values()]}
              shortcut={contactKey}
            />
          </PaneSection>
          <PaneSection title="Files" aside={detail.tables.attachments.ids.length || undefined}>
            <AttachmentList
              sourceId={source.id}
              attachments={[...detail.tables.attachments.byId.values()]}
              shortcut={fileKey}
            />
          </PaneSection>
          <PaneSection title="History">
            <HistoryList table="sources" entityId={source.id} inWords={sourceHistoryWords} />
          </PaneSection>
        </>
      )}
    </div>
  )
}

function Actions({ source, onStillUsed }: { source: Source; onStillUsed: () => void }) {
  const openKey = useCommandKey('source.open-link')
  const deleteKey = useCommandKey('source.delete')
  const isReadOnly = useIsReadOnly()
  const { id, url } = source
  return (
    <PaneFooter>
      <Button
        icon={ExternalLink}
        shortcut={openKey}
        isDisabled={url === null}
        onPress={() => url !== null && void openLink(url)}
      >
        Open link
      </Button>
      <Button
        variant="quiet"
        icon={Trash2}
        shortcut={deleteKey}
        isDisabled={isReadOnly}
        className={styles.last}
        onPress={() => void removeSource(id, onStillUsed)}
      >
        Delete
      </Button>
    </PaneFooter>
  )
}

function countOf(count: number, noun: string): string | undefined {
  if (count === 0) return undefined
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`
}
