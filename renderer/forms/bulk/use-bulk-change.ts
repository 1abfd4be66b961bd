import { useState } from 'react'
import type { Claim } from '../../../shared/domain/claim.ts'
import { type BulkChange, changeClaims } from '../../stores/bulk-claim-actions.ts'
import { undo } from '../../stores/history-actions.ts'
import { notify } from '../../stores/notify.ts'
import { asksFirst, doneInWords, skippedInWords } from './bulk-words.ts'

/** Changing many claims, with the question that comes before some changes. */
export interface BulkChanging {
  /** The change that waits for an answer; null when nothing is asked. */
  readonly asked: BulkChange | null
  /** Does it, or asks first. */
  readonly request: (change: BulkChange) => void
  readonly confirm: () => void
  readonly cancel: () => void
}

/** Changes the chosen claims, each once, and tells how many were changed and which were not. */
export function useBulkChange(claims: readonly Claim[]): BulkChanging {
  const [asked, setAsked] = useState<BulkChange | null>(null)
  return {
    asked,
    request: (change) => {
      if (claims.length === 0) return
      if (asksFirst(change, claims.length)) setAsked(change)
      else void changeAndTell(claims, change)
    },
    confirm: () => {
      setAsked(null)
      if (asked !== null) void changeAndTell(claims, asked)
    },
    cancel: () => setAsked(null),
  }
}

async function changeAndTell(claims: readonly Claim[], change: BulkChange): Promise<void> {
  const result = await changeClaims(claims, change)
  if (!result.ok) return
  const { skipped } = result.value
  const left = new Set(skipped.map(({ id }) => id))
  const stories = new Set(claims.filter(({ id }) => !left.has(id)).map(({ storyId }) => storyId))
  const storyId = stories.size === 1 ? ([...stories][0] ?? null) : null
  const words = [doneInWords(change, claims.length - skipped.length), skippedInWords(skipped)]
  notify(words.filter((part) => part !== '').join(' '), {
    kind: skipped.length === 0 ? 'done' : 'info',
    action: { label: 'Undo', run: () => void undo(storyId) },
  })
}
