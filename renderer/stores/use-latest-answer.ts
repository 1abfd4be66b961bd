import { useEffect, useRef, useState } from 'react'

/** The newest answer, and whether a newer question still waits for its own. */
export interface LatestAnswer<A> {
  /** Of an earlier question until the new answer is there; null before the first, and without a question. */
  readonly answer: A | null
  readonly isWaiting: boolean
}

/**
 * Asks when what is asked has stood still for `delay` milliseconds, one question at a time: typing never piles questions
 * up, and an answer that comes too late is dropped. `key` stands for the question; null asks nothing.
 */
export function useLatestAnswer<A>(
  key: string | null,
  ask: () => Promise<A>,
  delay: number,
): LatestAnswer<A> {
  const [latest, setLatest] = useState<{ readonly key: string; readonly answer: A } | null>(null)
  const running = useRef<Promise<unknown>>(Promise.resolve())
  const newestAsk = useRef(ask)
  useEffect(() => {
    newestAsk.current = ask
  })
  useEffect(() => {
    if (key === null) return
    const overtaken = new AbortController()
    const isOvertaken = () => overtaken.signal.aborted
    const askInTurn = async () => {
      await running.current
      if (isOvertaken()) return
      const question = newestAsk.current()
      running.current = question
      const answer = await question
      if (!isOvertaken()) setLatest({ key, answer })
    }
    const timer = setTimeout(() => void askInTurn(), delay)
    return () => {
      overtaken.abort()
      clearTimeout(timer)
    }
  }, [key, delay])
  if (key === null) return { answer: null, isWaiting: false }
  return { answer: latest?.answer ?? null, isWaiting: latest?.key !== key }
}
