import { useEffect } from 'react'
import type { Correction, PlaceToFix } from '../../../shared/domain/correction.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { addFoundPlaces, showPlace } from './entry-actions.ts'
import { placeInWords, shortened, whereOf } from './found-place-words.ts'
import { aroundOf, type FoundPlace, lookAround, useLookAroundStore } from './look-around-store.ts'
import styles from './FoundPlaces.module.css'

const reasons = {
  number: 'same number',
  date: 'same date',
  name: 'same name',
  words: 'same words',
} as const

/** Where the same fact stands too, as far as the library can tell: each leads to its place and goes on the list at a press. */
export function FoundPlaces({
  correction,
  places,
}: {
  correction: Correction
  places: readonly PlaceToFix[]
}) {
  const around = useLookAroundStore((state) => aroundOf(correction, state))
  const isReadOnly = useIsReadOnly()
  useEffect(() => {
    void lookAround(correction)
  }, [correction])
  const listed = new Set(places.map(({ place }) => place))
  const open = around.places.filter((found) => !listed.has(placeInWords(found)))
  if (open.length === 0) return null
  const add = (found: readonly FoundPlace[]) => void addFoundPlaces(correction.id, found.map(placeInWords))
  return (
    <section className={styles.found} aria-label="Also stands in">
      <div className={styles.head}>
        <h4 className={styles.title}>Also stands in</h4>
        {!isReadOnly && open.length > 1 && (
          <Button size="small" variant="quiet" onPress={() => add(open)}>
            Add all {open.length}
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {open.map((found) => (
          <li key={placeInWords(found)} className={styles.place}>
            <div>
              <p className={styles.where}>
                {whereOf(found, correction)} · {reasons[found.reason]}
              </p>
              <Words found={found} />
            </div>
            {!isReadOnly && (
              <Button size="small" label={`Add ${whereOf(found, correction)}`} onPress={() => add([found])}>
                Add
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Words({ found }: { found: FoundPlace }) {
  const words = `“${shortened(found.sentence)}”`
  if (found.correctionNumber !== null) {
    return (
      <p className={styles.words} dir="auto">
        {words}
      </p>
    )
  }
  return (
    <p className={styles.words} dir="auto">
      <LinkButton label={`${words}, show in the article`} onPress={() => void showPlace(found)}>
        {words}
      </LinkButton>
    </p>
  )
}
