import type { OfferedDate } from '../../shared/claims/date-of-update-note.ts'

/** What stands under the day of publication: where a guess was read, or what an empty field costs; else nothing. */
export function publicationWords(
  publishedAt: string | null,
  offered: OfferedDate | null,
): string | undefined {
  if (publishedAt === null) return 'Weekdays, “yesterday” and the like are counted from this day.'
  return publishedAt === offered?.day
    ? `Read from “${offered.words}” in the update note: the one such day that fits its weekday. Please check.`
    : undefined
}
