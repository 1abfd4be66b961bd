import type { VersionSummary } from '../../../shared/domain/version-summary.ts'
import { showMoment } from '../../ui/show-time.ts'

/** What a version is called in a list: "Version 2 · Evening · as published · today 18:04". */
export function versionName({ number, label, createdAt }: VersionSummary, now: Date): string {
  const parts = [
    `Version ${number}`,
    label?.name ?? '',
    label?.publishedAt ? 'as published' : '',
    showMoment(createdAt, now),
  ]
  return parts.filter((part) => part !== '').join(' · ')
}
