import { useEffect, useState } from 'react'
import { type OfferedPlace, offerPlaces } from '../../../../shared/anchoring/offer-places.ts'
import type { Anchor, Span } from '../../../../shared/domain/anchor.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { putPlace } from '../../../stores/version-actions.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './ChangedWordsSection.module.css'

const mostOffers = 3

/** Where the words of a lost claim may stand now, best first: a press puts the claim there, and nothing does by itself. */
export function OfferedPlaces({ anchor }: { anchor: Anchor }) {
  const isReadOnly = useIsReadOnly()
  const text = useStoryStore((state) => state.open?.text ?? '')
  const offers = useOffers(text, anchor)
  if (offers.length === 0) return null
  return (
    <>
      <p className={styles.advice}>It may stand here in other words:</p>
      <ul className={styles.offers} aria-label="Where it may stand now">
        {offers.map((offer) => {
          const words = text.slice(offer.start, offer.end)
          return (
            <li key={offer.start} className={styles.offer}>
              <span dir="auto" className="article-words">
                {words}
              </span>
              <Button
                size="small"
                isDisabled={isReadOnly}
                label={`Put it on “${words}”`}
                onPress={() => void putOn(anchor, offer)}
              >
                Put it here
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}

const none: readonly OfferedPlace[] = []

/** Looked for in an idle moment: the card of a lost claim is there first, and a long text takes its time. */
function useOffers(text: string, anchor: Anchor): readonly OfferedPlace[] {
  const [found, setFound] = useState<{
    readonly of: Anchor
    readonly offers: readonly OfferedPlace[]
  } | null>(null)
  useEffect(() => {
    const waiting = requestIdleCallback(
      () => setFound({ of: anchor, offers: offerPlaces(text, anchor, mostOffers) }),
      { timeout: 1000 },
    )
    return () => cancelIdleCallback(waiting)
  }, [text, anchor])
  return found?.of === anchor ? found.offers : none
}

async function putOn(anchor: Anchor, { start, end }: Span): Promise<void> {
  if (await putPlace({ id: anchor.id }, { start, end })) announce('The claim stands on these words now')
}
