import { useMemo } from 'react'
import type { Id } from '../../../shared/domain/ids.ts'
import { selectCorrections, useCorrectionLogStore } from '../../stores/correction-log-store.ts'

/** The stories that have entries in the log, with the headline of the newest entry of each. */
export function useStoriesInLog(): ReadonlyMap<Id, string> {
  const corrections = useCorrectionLogStore(selectCorrections)
  return useMemo(() => {
    const headlines = new Map<Id, string>()
    for (const { storyId, storyHeadline } of corrections) {
      if (!headlines.has(storyId)) headlines.set(storyId, storyHeadline)
    }
    return headlines
  }, [corrections])
}
