/** The rows of a list that are chosen together, beside the one row that the keyboard is on. */
export interface RowChoice {
  readonly ids: ReadonlySet<string>
  /** Where a range begins: the row chosen or left out last. */
  readonly from: string | null
}

/** No row is chosen. */
export const noRows: RowChoice = { ids: new Set(), from: null }

/** Chooses a row, or leaves it out again. */
export function toggleRow({ ids }: RowChoice, id: string): RowChoice {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return { ids: next, from: id }
}

/**
 * What Ctrl and a press choose: the row besides those chosen; the first time with the row that one is on, which looked
 * chosen already.
 */
export function addRow(choice: RowChoice, id: string, currentId: string | null): RowChoice {
  if (choice.ids.size > 0 || currentId === null || currentId === id) return toggleRow(choice, id)
  return { ids: new Set([currentId, id]), from: id }
}

/**
 * What Shift chooses: all rows from the one where the range begins (else the one that one was on) to this one, besides
 * those chosen. `order` is all rows from top to bottom.
 */
export function extendTo(
  { ids, from }: RowChoice,
  id: string,
  currentId: string | null,
  order: readonly string[],
): RowChoice {
  const start = order.indexOf(from ?? currentId ?? id)
  const end = order.indexOf(id)
  if (end === -1) return { ids, from }
  const [first, last] = start === -1 ? [end, end] : [Math.min(start, end), Math.max(start, end)]
  return { ids: new Set([...ids, ...order.slice(first, last + 1)]), from: order[start] ?? id }
}

/** All rows. */
export function chooseAll(order: readonly string[]): RowChoice {
  return { ids: new Set(order), from: null }
}

/** The choice without rows that are no longer there; the same one when all are. */
export function keepRows(choice: RowChoice, there: ReadonlySet<string>): RowChoice {
  const ids = [...choice.ids].filter((id) => there.has(id))
  return ids.length === choice.ids.size ? choice : { ids: new Set(ids), from: null }
}
