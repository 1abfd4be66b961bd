/**
 * Where a key leads in a list of `count` rows: the new index, or null when the key does not move in lists.
 * `index` is -1 while nothing is chosen; `page` is how many rows PageUp and PageDown jump.
 */
export function indexAfterKey(key: string, index: number, count: number, page: number): number | null {
  if (count === 0) return null
  const clamp = (next: number) => Math.min(count - 1, Math.max(0, next))
  switch (key) {
    case 'ArrowDown':
      return clamp(index + 1)
    case 'ArrowUp':
      return index === -1 ? count - 1 : clamp(index - 1)
    case 'PageDown':
      return clamp(index + page)
    case 'PageUp':
      return clamp(index - page)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
