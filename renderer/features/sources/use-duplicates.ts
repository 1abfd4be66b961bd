import { useCallback, useEffect, useState } from 'react'
import { type DuplicatePair, readDuplicates } from '../../stores/pair-actions.ts'
import { useSourcesStore } from '../../stores/sources-store.ts'

/** The sources that may be one, looked for again whenever a source has changed, and the way to look once more. */
export function useDuplicates(): readonly [pairs: readonly DuplicatePair[], lookAgain: () => Promise<void>] {
  const sources = useSourcesStore((state) => state.tables.sources)
  const [pairs, setPairs] = useState<readonly DuplicatePair[]>([])
  const lookAgain = useCallback(async () => setPairs(await readDuplicates()), [])
  useEffect(() => {
    let isCurrent = true
    void readDuplicates().then((found) => {
      if (isCurrent) setPairs(found)
    })
    return () => {
      isCurrent = false
    }
  }, [sources])
  return [pairs, lookAgain]
}
