import { diffArrays } from 'diff'

/** A paragraph that a page has now and had not, or had and has not. */
export interface ChangedPassage {
  readonly kind: 'added' | 'removed'
  readonly text: string
}

/** What changed from one text of a page to the next, by paragraphs, in the order of the page. */
export function compareTexts(before: string, after: string): ChangedPassage[] {
  return diffArrays(paragraphsOf(before), paragraphsOf(after)).flatMap(({ added, removed, value }) =>
    added || removed
      ? value.map((text) => ({ kind: added ? ('added' as const) : ('removed' as const), text }))
      : [],
  )
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}
