/** How far before a place its time stamp may stand, in UTF-16 units: a turn of a long answer. */
const reach = 4000

/** The last time stamp of a transcript before a place, as it is written ("00:14:09"); null when none stands near before it. */
export function timecodeBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - reach), at)
  const stamps = before.matchAll(
    /(?:^[ \t]*[[(]?|[[(])(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,3})?(?=[\])\s]|$)/gmu,
  )
  return [...stamps].at(-1)?.[1] ?? null
}
