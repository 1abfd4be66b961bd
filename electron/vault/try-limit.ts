/** The first wrong tries cost nothing: people mistype. */
const freeTries = 3
const longestWait = 15 * 60_000

/** How long nobody may try again after so many wrong tries in a row, in milliseconds: doubles from one second up. */
export function waitAfter(failedTries: number): number {
  if (failedTries < freeTries) return 0
  return Math.min(1000 * 2 ** (failedTries - freeTries), longestWait)
}

/**
 * How much of that wait is left when Stet starts. A clock that was set back makes the wait no longer than it was to be;
 * one that was set forward ends it, but each try still costs the key's derivation.
 */
export function waitLeft(failedTries: number, lastFailedAt: string | null, now: string): number {
  const wait = waitAfter(failedTries)
  if (lastFailedAt === null) return wait
  return Math.min(wait, Math.max(0, Date.parse(lastFailedAt) + wait - Date.parse(now)))
}
