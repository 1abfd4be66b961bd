import { NewSourceDialog } from '../../forms/NewSourceDialog.tsx'
import { linkKeyOf } from '../../../shared/sources/link.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { createSource } from '../../stores/source-actions.ts'
import { useSourcesStore } from '../../stores/sources-store.ts'
import { showSource } from '../../stores/view-store.ts'
import { LinkButton } from '../../ui/LinkButton.tsx'

/** Adds a source to the library and shows it; says so when the library has its link already. */
export function AddSourceDialog({ onClose }: { onClose: () => void }) {
  const sources = useSourcesStore((state) => state.tables.sources.byId)
  const aboutLink = (url: string) => {
    const same = sourceOfLink(sources.values(), url)
    if (same === null) return null
    const show = () => {
      showSource(same.id)
      onClose()
    }
    return (
      <>
        The library has this link already: <LinkButton onPress={show}>{same.title}</LinkButton>
      </>
    )
  }
  return (
    <NewSourceDialog
      confirmLabel="Add source"
      onClose={onClose}
      aboutLink={aboutLink}
      onCreate={async (fields) => {
        const result = await createSource(fields)
        if (result.ok) showSource(result.value.sourceId)
        return result.ok
      }}
    />
  )
}

function sourceOfLink(sources: Iterable<Source>, url: string): Source | null {
  const key = linkKeyOf(url)
  if (key === null) return null
  for (const source of sources) if (source.url !== null && linkKeyOf(source.url) === key) return source
  return null
}
