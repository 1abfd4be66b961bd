import { useEffect } from 'react'
import { create } from 'zustand'

/** Stretches that have their marks from the start: more than any window shows of the top of an article. */
const atOnce = 2

/** Stretches that get their marks in one idle moment: some ten milliseconds of work. */
const aTime = 2

/** How many stretches of the article on the desk, from its top, have the marks of their claims. */
interface MarkingState {
  readonly upTo: number
}

const start: MarkingState = { upTo: atOnce }

const useMarkingStore = create<MarkingState>()(() => start)

/**
 * Lets the marks of a long article come stretch by stretch in idle moments, so that its words are there to be read at
 * once and nothing waits for the marks that nobody sees yet.
 */
export function useMarksInTurn(stretches: number): void {
  useEffect(() => {
    let waiting = 0
    const goOn = () => {
      const { upTo } = useMarkingStore.getState()
      if (upTo >= stretches) return
      waiting = requestIdleCallback(
        () => {
          useMarkingStore.setState({ upTo: upTo + aTime })
          goOn()
        },
        { timeout: 500 },
      )
    }
    goOn()
    return () => {
      cancelIdleCallback(waiting)
      useMarkingStore.setState(start)
    }
  }, [stretches])
}

/** Whether the turn of a stretch has come. */
export function useHasMarks(index: number): boolean {
  return useMarkingStore(({ upTo }) => index < upTo)
}
