import { useEffect, useState } from 'react'

/** An idle moment comes at the latest after this, in milliseconds. */
const timeout = 500

/**
 * A value as it was when the window was last idle: what is worked out from it never stands between a key and its answer. A
 * value that changes and changes back in between is never seen.
 */
export function useWhenIdle<T>(value: T): T {
  const [late, setLate] = useState(value)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setLate(() => value), { timeout })
    return () => cancelIdleCallback(waiting)
  }, [value])
  return late
}
