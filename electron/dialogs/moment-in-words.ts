import type { Instant } from '../../shared/domain/ids.ts'

/** An instant as the system's settings write it, in the system's time zone: "November 22, 2026 at 9:15 AM". */
export function momentInWords(instant: Instant): string {
  return new Date(instant).toLocaleString(undefined, { dateStyle: 'long', timeStyle: 'short' })
}
