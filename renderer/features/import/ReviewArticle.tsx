import { useMemo, useState } from 'react'
import { dateOfUpdateNote } from '../../../shared/claims/date-of-update-note.ts'
import type { StoryFields } from '../../../shared/domain/story.ts'
import { restructureDraft } from '../../../shared/text/restructure.ts'
import { storyFieldsOf } from '../../../shared/text/story-fields-of.ts'
import type { StructureEdit } from '../../../shared/text/structure-edit.ts'
import { ArticleParts } from '../../forms/ArticleParts.tsx'
import { StoryFieldsForm } from '../../forms/StoryFieldsForm.tsx'
import { storyLinkProblem, withStoryLink } from '../../forms/story-link.ts'
import { saveImport } from '../../stores/import-actions.ts'
import { type ReadArticle, useImportStore } from '../../stores/import-store.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import styles from './ReviewArticle.module.css'

/**
 * What Stet understood of an article: its parts in order, with what was set apart and why, and what is known beside
 * the text. Everything can be put right before it becomes a story; the original bytes are kept either way.
 */
export function ReviewArticle({ article, onClose }: { article: ReadArticle; onClose: () => void }) {
  const failure = useImportStore((state) => state.failure)
  const isSaving = useImportStore((state) => state.phase === 'saving')
  const [edits, setEdits] = useState<readonly StructureEdit[]>([])
  const [offered] = useState(() => dateOfUpdateNote(article.draft, new Date().toISOString()))
  const [fields, setFields] = useState<StoryFields>(() => {
    const said = storyFieldsOf(article.draft)
    // Filled in and explained rather than asked for: what was understood is looked at here before it is believed.
    return { ...said, publishedAt: said.publishedAt ?? offered?.day ?? null }
  })
  const draft = useMemo(() => restructureDraft(article.draft, edits), [article.draft, edits])
  const canSave = draft.text !== '' && storyLinkProblem(fields) === null && !isSaving

  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="full"
      isFlush
      title="What Stet understood"
      onSubmit={() => {
        if (canSave) void saveImport(edits, withStoryLink(fields))
      }}
      footerStart={
        <span className={styles.facts}>
          {factsOf(article, draft.setAside.length)}
          {edits.length > 0 && (
            <>
              {' · '}
              <LinkButton onPress={() => setEdits((all) => all.slice(0, -1))}>
                Take the last change back
              </LinkButton>
            </>
          )}
        </span>
      }
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isDisabled={!canSave} autoFocus>
            Bring it in
          </Button>
        </>
      }
    >
      <div className={styles.review}>
        <div className={styles.page}>
          {failure !== null && <Banner kind="error">{failure.message}</Banner>}
          <ArticleParts article={draft} onEdit={(edit) => setEdits((all) => [...all, edit])} />
        </div>
        <section className={styles.details} aria-label="Story details">
          <StoryFieldsForm
            value={fields}
            updateNote={draft.updateNote}
            offeredDate={offered}
            onChange={(change) => setFields((before) => ({ ...before, ...change }))}
          />
        </section>
      </div>
    </Dialog>
  )
}

function factsOf({ fileName, draft }: ReadArticle, setAsideCount: number): string {
  const formats = { text: 'Plain text', markdown: 'Markdown', html: 'HTML', docx: 'Word' } as const
  const apart = setAsideCount === 1 ? '1 part set aside' : `${setAsideCount} parts set aside`
  const encoding = draft.format === 'docx' ? null : draft.encoding
  return [fileName, formats[draft.format], encoding, apart].filter((fact) => fact !== null).join(' · ')
}
