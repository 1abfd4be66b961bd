/**
 * A run of words in the comparison of two versions, with its words in each and where they begin there (UTF-16 units). The side that has not
 * got it is empty.
 *
 * `same`; `typography`: the same words set otherwise (quotation marks, dashes, spaces, case); `removed` and `added`; `moved_away` and
 * `moved_here`: the same words stand in another paragraph, or elsewhere in this one.
 */
export interface ComparedPiece {
  readonly kind: 'same' | 'typography' | 'removed' | 'added' | 'moved_away' | 'moved_here'
  readonly before: string
  readonly after: string
  readonly beforeStart: number
  readonly afterStart: number
}

/** Whether anything happened there; typesetting alone counts unless it is left out. */
export function isChange({ kind }: ComparedPiece, isTypographyCounted = true): boolean {
  return kind !== 'same' && (isTypographyCounted || kind !== 'typography')
}
