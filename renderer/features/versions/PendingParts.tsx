import { useMemo } from 'react'
import { restructureDraft } from '../../../shared/text/restructure.ts'
import { ArticleParts } from '../../forms/ArticleParts.tsx'
import { editPendingVersion } from '../../stores/new-version-actions.ts'
import type { PendingVersion } from '../../stores/versions-store.ts'
import styles from './VersionsScreen.module.css'

/** What Stet understood of the new text, to be put right before it is taken. */
export function PendingParts({ pending }: { pending: PendingVersion }) {
  const draft = useMemo(() => restructureDraft(pending.article.draft, pending.edits), [pending])
  return (
    <div className={styles.parts}>
      <ArticleParts article={draft} onEdit={(edit) => void editPendingVersion(edit)} />
    </div>
  )
}
