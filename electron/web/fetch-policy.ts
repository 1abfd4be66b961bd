/** How much a fetch may take. */
export interface FetchLimits {
  /** Redirects that are followed, each checked like the first address. */
  readonly redirects: number
  /** Bytes of a body, counted as sent and again once unpacked. */
  readonly bytes: number
  /** Milliseconds in which a server must begin to answer. */
  readonly firstAnswer: number
  /** Milliseconds for everything, redirects included. */
  readonly whole: number
}

/** What may be fetched. */
export interface FetchPolicy {
  /** Whether this machine itself may be asked, on any port: for tests against servers of their own alone. */
  readonly allowsLoopback: boolean
  readonly limits: FetchLimits
}

/** Limits for a page that is to be kept. */
export const pageLimits: FetchLimits = {
  redirects: 5,
  bytes: 30_000_000,
  firstAnswer: 15_000,
  whole: 60_000,
}

/** Limits for looking whether a link still leads somewhere. */
export const checkLimits: FetchLimits = { ...pageLimits, whole: 30_000 }
