import { cancelImport } from '../../stores/import-actions.ts'
import { useImportStore } from '../../stores/import-store.ts'
import { PasteArticle } from './PasteArticle.tsx'
import { ReviewArticle } from './ReviewArticle.tsx'

/** The import of one article, from its words to its desk: paste, then a look at what Stet understood. */
export function ImportDialog() {
  const phase = useImportStore((state) => state.phase)
  const article = useImportStore((state) => state.article)
  const close = () => void cancelImport()
  if (phase === 'closed') return null
  if (article !== null && (phase === 'review' || phase === 'saving')) {
    return <ReviewArticle key={article.importId} article={article} onClose={close} />
  }
  return <PasteArticle isReading={phase === 'reading'} onClose={close} />
}
