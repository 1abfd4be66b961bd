import type { ExportProfile } from '../domain/export-request.ts'
import type { DateOrInstant, Instant } from '../domain/ids.ts'
import type { Story } from '../domain/story.ts'
import type { LogOverride } from './log-overrides.ts'

/** The story that an export is about. */
export interface LogStory {
  readonly headline: string
  readonly byline: string | null
  readonly url: string | null
  readonly publishedAt: DateOrInstant | null
}

/** What stands above the rows of an export. `story` is null for the log of the whole library. */
export interface LogHead {
  readonly profile: ExportProfile
  readonly exportedAt: Instant
  readonly story: LogStory | null
  /** What was let pass at the gate of the story; left out of public exports, and where there is nothing. */
  readonly overrides?: readonly LogOverride[]
}

/** What an export says of its story: none of the desk's own fields. */
export function logStory({ headline, byline, url, publishedAt }: Story): LogStory {
  return { headline, byline, url, publishedAt }
}

/** For whom an export is, as one line; null for the public one, which needs none. */
export function profileNotice(profile: ExportProfile): string | null {
  return profile === 'desk' ? 'For the desk only, not for publication.' : null
}
