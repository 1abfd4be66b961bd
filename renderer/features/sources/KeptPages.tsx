import { Archive, Link2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { setSettings } from '../../stores/settings-actions.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { checkLinks, readWeb, takeCapture, type WebOfSource } from '../../stores/web-actions.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { Tag } from '../../ui/Tag.tsx'
import { useNow } from '../../ui/use-now.ts'
import { CaptureRow } from './CaptureRow.tsx'
import styles from './KeptPages.module.css'
import { linkStates } from './link-states.ts'

/** Where a source's link leads, and the pages that were kept of it. Nothing is fetched until that was allowed. */
export function KeptPages({ source }: { source: Source }) {
  const { id, revision } = source
  const isReadOnly = useIsReadOnly()
  const isForLibrary = useSettingsStore((state) => state.settings.fetchesForLibrary)
  const [web, setWeb] = useState<WebOfSource | null>(null)
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    let isCurrent = true
    void readWeb(id).then((found) => {
      if (isCurrent) setWeb(found)
    })
    return () => {
      isCurrent = false
    }
    // Each page kept and each look at the link is a new revision of the source.
  }, [id, revision, isForLibrary])
  if (web === null) return null
  const run = (work: Promise<void>) => {
    setBusy(true)
    void work.finally(() => setBusy(false))
  }
  const canFetch = web.isAllowed && !isReadOnly && !isBusy
  return (
    <div className={styles.zone}>
      <LinkLine web={web} />
      {!web.isAllowed && (
        <Banner
          action={
            <Button
              size="small"
              isDisabled={isReadOnly}
              onPress={() => void setSettings({ fetchesForLibrary: true })}
            >
              Allow for the library
            </Button>
          }
        >
          Stet asks nothing of the web until you allow it, here or in the details of a story.
        </Banner>
      )}
      {web.captures.length > 0 && (
        <ul className={styles.captures}>
          {web.captures.map((capture) => (
            <CaptureRow key={capture.id} capture={capture} />
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        <Button size="small" icon={Archive} isDisabled={!canFetch} onPress={() => run(takeCapture(id))}>
          {isBusy ? 'Asking…' : web.captures.length === 0 ? 'Keep the page' : 'Keep it again'}
        </Button>
        <Button
          size="small"
          variant="quiet"
          icon={Link2}
          isDisabled={!canFetch}
          onPress={() => run(checkLinks({ sourceIds: [id], storyId: null }))}
        >
          Check the link
        </Button>
      </div>
    </div>
  )
}

/** The newest look at the link, and in its title those before it. */
function LinkLine({ web: { linkChecks } }: { web: WebOfSource }) {
  const now = useNow()
  const [last, ...earlier] = linkChecks
  if (last === undefined) return <p className={styles.quiet}>Nobody has looked yet where the link leads.</p>
  const { label, tone } = linkStates[last.state]
  return (
    <div>
      <p className={styles.state}>
        <Tag tone={tone}>{label}</Tag> {showMoment(last.checkedAt, now)}
      </p>
      <p className={styles.quiet}>
        {last.reason}
        {last.state === 'moved' && last.finalUrl !== null && <> It is now {last.finalUrl}</>}
      </p>
      {earlier.length > 0 && (
        <details className={styles.quiet}>
          <summary>Before that</summary>
          <ul>
            {earlier.map((check) => (
              <li key={check.id}>
                {linkStates[check.state].label} · {showMoment(check.checkedAt, now)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
