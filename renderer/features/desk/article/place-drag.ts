import type { DragEvent } from 'react'
import type { Span } from '../../../../shared/domain/anchor.ts'
import { sentencesOf } from '../../../../shared/text/sentences.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { putPlace } from '../../../stores/version-actions.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { offsetAt } from './article-dom.ts'
import { useReadingStore } from './reading-store.ts'

/** What a lost place of a claim is called while it is dragged. */
export const placeDragType = 'application/x-stet-place'

/** Lets a lost place be dropped on the article. */
export function allowPlaceDrop(event: DragEvent): void {
  if (!event.dataTransfer.types.includes(placeDragType)) return
  event.preventDefault()
  event.dataTransfer.dropEffect = 'move'
}

/** Puts the place that was dragged on the selection it was dropped on, else on the sentence under the pointer. */
export function dropPlace(event: DragEvent<HTMLElement>): void {
  const id = event.dataTransfer.getData(placeDragType)
  const { open } = useStoryStore.getState()
  if (id === '' || open === null) return
  event.preventDefault()
  const offset = offsetAt(event.currentTarget, event.clientX, event.clientY)
  const span = offset === null ? null : droppedOn(open, offset)
  if (span !== null) void put(id, span)
}

async function put(id: string, span: Span): Promise<void> {
  if (await putPlace({ id }, span)) announce('The claim stands on these words now')
}

function droppedOn({ text, version }: OpenStory, offset: number): Span | null {
  const { selection } = useReadingStore.getState()
  const isIn = ({ start, end }: Span) => start <= offset && offset <= end
  if (selection !== null && isIn(selection)) return selection
  const block = version.blocks.find(isIn)
  return block === undefined ? null : (sentencesOf(text, block).find(isIn) ?? null)
}
