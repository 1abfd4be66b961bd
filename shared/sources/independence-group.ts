import type { Evidence } from '../domain/evidence.ts'

/** What tells independence groups apart: their names, however they are written; null for evidence that is in none. */
export function groupKey({ independenceGroup }: Pick<Evidence, 'independenceGroup'>): string | null {
  const key = independenceGroup?.trim().toLowerCase() ?? ''
  return key === '' ? null : key
}
