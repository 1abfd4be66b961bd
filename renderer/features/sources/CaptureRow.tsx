import { useState } from 'react'
import type { Capture } from '../../../shared/domain/capture.ts'
import { openStory } from '../../stores/story-actions.ts'
import { type PageChanges, readChanges, showCapture } from '../../stores/web-actions.ts'
import { Banner } from '../../ui/Banner.tsx'
import { DiffText } from '../../ui/DiffText.tsx'
import { formatBytes } from '../../ui/format-bytes.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { useNow } from '../../ui/use-now.ts'
import styles from './KeptPages.module.css'

/** A page as it was kept: when, its digest, what could not be kept; shown on demand, and held against the one before. */
export function CaptureRow({ capture }: { capture: Capture }) {
  const now = useNow()
  const [changes, setChanges] = useState<PageChanges | null>(null)
  const { id, title, finalUrl, byteLength, sha256, capturedAt, gaps } = capture
  const compare = () => {
    if (changes !== null) setChanges(null)
    else void readChanges(id).then(setChanges)
  }
  const moment = showMoment(capturedAt, now)
  return (
    <li className={styles.capture}>
      <span className={styles.name} dir="auto">
        {title ?? finalUrl}
      </span>
      <span className={styles.quiet} title={`SHA-256 ${sha256}`}>
        kept {moment} · {formatBytes(byteLength)} · sha {sha256.slice(0, 4)}…{sha256.slice(-2)}
      </span>
      {gaps !== '' && <span className={styles.quiet}>{gaps}</span>}
      <span className={styles.actions}>
        <LinkButton label={`Show the page kept ${moment}`} onPress={() => void showCapture(id)}>
          Show the page
        </LinkButton>
        <LinkButton
          label={`${changes === null ? 'What changed' : 'Hide what changed'} by ${moment}`}
          onPress={compare}
        >
          {changes === null ? 'What changed' : 'Hide what changed'}
        </LinkButton>
      </span>
      {changes !== null && <Changes changes={changes} />}
    </li>
  )
}

function Changes({ changes }: { changes: PageChanges }) {
  const { beforeId, isSameBytes, passages, missing } = changes
  return (
    <div className={styles.passages}>
      {missing.map((item) => (
        <Banner key={`${item.claimId} ${item.excerpt}`} kind="warning">
          “{item.excerpt}” {item.wasThere ? 'is no longer on the page' : 'does not stand on the page'}.{' '}
          <LinkButton onPress={() => void openStory(item.storyId, item.claimId)}>
            Claim {item.claimNumber} of “{item.storyHeadline}”
          </LinkButton>
        </Banner>
      ))}
      {beforeId === null && <p className={styles.quiet}>This is the first that was kept.</p>}
      {beforeId !== null && passages.length === 0 && (
        <p className={styles.quiet}>
          {isSameBytes ? 'Not a byte has changed since the one before.' : 'Its words are the same as before.'}
        </p>
      )}
      {passages.map((passage, index) => (
        <p key={index}>
          <DiffText segments={[passage]} />
        </p>
      ))}
    </div>
  )
}
