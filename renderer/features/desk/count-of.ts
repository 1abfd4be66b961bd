import { formatCount } from '../../ui/format-count.ts'

/** A count with its noun: "1 proposal", "2,000 proposals". */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}
