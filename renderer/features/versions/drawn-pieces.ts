import type { ComparedPiece } from '../../../shared/versions/compared-piece.ts'
import type { DrawnPiece } from './ComparedWords.tsx'

/** Which column is drawn: one side of two, or both in one. */
export type Column = 'before' | 'after' | 'both'

/** The pieces that a column shows. `current` is the half-open range of those that belong to the change in hand. */
export function drawnPieces(
  pieces: readonly ComparedPiece[],
  column: Column,
  { isTypographyShown, current }: { isTypographyShown: boolean; current: readonly [number, number] | null },
): readonly DrawnPiece[] {
  return pieces.flatMap((piece, index): readonly DrawnPiece[] => {
    const isCurrent = current !== null && index >= current[0] && index < current[1]
    const kind = piece.kind === 'typography' && !isTypographyShown ? 'same' : piece.kind
    const before = { kind, side: 'before', text: piece.before, start: piece.beforeStart, isCurrent } as const
    const after = { kind, side: 'after', text: piece.after, start: piece.afterStart, isCurrent } as const
    const wanted = column === 'before' ? before : column === 'after' ? after : oneOf(piece, before, after)
    return wanted.text === '' ? [] : [wanted]
  })
}

function oneOf(piece: ComparedPiece, before: DrawnPiece, after: DrawnPiece): DrawnPiece {
  return piece.kind === 'removed' || piece.kind === 'moved_away' ? before : after
}
