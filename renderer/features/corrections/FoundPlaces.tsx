import { useEffect } from 'react'
import type { Correction, PlaceToFix } from '../../../shared/domain/correction.ts'
import { blockKindLabels } from '../../../shared/domain/labels.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { Button } from '../../ui/Button.tsx'
import { LinkButton } from '../../ui/LinkButton.tsx'
import { addFoundPlaces, showPlace } from './entry-actions.ts'
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

function whereOf(found: FoundPlace, correction: Correction): string {
  if (found.correctionNumber !== null) return `Notice of entry ${found.correctionNumber}`
  const block = blockKindLabels[found.block]
  return found.storyId === correction.storyId ? block : `${block} of “${shortened(found.headline)}”`
}

/** A place as the list keeps it, readable without the entry. */
function placeInWords(found: FoundPlace): string {
  const about =
    found.correctionNumber === null
      ? blockKindLabels[found.block]
      : `Notice of entry ${found.correctionNumber}`
  return `${about} of “${shortened(found.headline)}”: “${shortened(found.sentence)}”`
}

function shortened(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length <= 160 ? line : `${line.slice(0, 159).toWellFormed()}…`
}
