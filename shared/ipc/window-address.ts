import type { Id } from '../domain/ids.ts'

/** The page that a window opens: the desk of one story, or the library when there is none. */
export function windowAddress(storyId: Id | null): string {
  return storyId === null ? 'app://stet/' : `app://stet/?story=${encodeURIComponent(storyId)}`
}

/** The story named by a page's query (`location.search`); null for the library. */
export function storyOfAddress(query: string): Id | null {
  const value = /^\?story=([^&]+)$/.exec(query)?.[1]
  return value === undefined ? null : decodeURIComponent(value)
}
