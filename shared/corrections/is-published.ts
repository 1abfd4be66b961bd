import type { DateOrInstant, Instant } from '../domain/ids.ts'

/**
 * Whether a story was published at an instant. A date alone counts from its first moment in UTC, a time
 * without a zone as UTC; null means that nobody knows of a publication.
 */
export function isPublished(publishedAt: DateOrInstant | null, at: Instant): boolean {
  if (publishedAt === null) return false
  const isZoned = publishedAt.length === 10 || /(?:Z|[+-]\d\d:?\d\d)$/.test(publishedAt)
  return Date.parse(isZoned ? publishedAt : `${publishedAt}Z`) <= Date.parse(at)
}
