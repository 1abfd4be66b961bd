import { Plus, TextSearch, X } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import type { Correction, PlaceToFix } from '../../../shared/domain/correction.ts'
import { tellRemoved } from '../../forms/tell-removed.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { addPlacesToFix, removePlaceToFix, setPlaceDone } from '../../stores/correction-actions.ts'
import { selectPlacesToFix, useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { groupOf } from '../../stores/group-table.ts'
import { selectPerson, useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useNow } from '../../ui/use-now.ts'
import { addFoundPlaces, showPlace } from './entry-actions.ts'
import { placeInWords } from './found-place-words.ts'
import { FoundPlaces } from './FoundPlaces.tsx'
import { aroundOf, type FoundPlace, useLookAroundStore } from './look-around-store.ts'
import styles from './PlacesSection.module.css'

/** Every other place that carries the same error: site, print, a post. Whatever the entry's status, they turn up later. */
export function PlacesSection({ correction }: { correction: Correction }) {
  const places = useCorrectionLogStore((state) => groupOf(selectPlacesToFix(state), correction.id))
  const found = useLookAroundStore((state) => aroundOf(correction, state).places)
  const foundByWords = new Map(found.map((place) => [placeInWords(place), place]))
  const fieldRef = useRef<HTMLInputElement>(null)
  const done = places.filter((place) => place.doneAt !== null).length
  return (
    <PaneSection
      title="Places to fix"
      aside={places.length === 0 ? undefined : `${done} of ${places.length} done`}
    >
      {places.length > 0 && (
        <ul className={styles.places}>
          {places.map((place) => (
            <Place
              key={place.id}
              place={place}
              found={foundByWords.get(place.place)}
              onRemoved={() => fieldRef.current?.focus()}
            />
          ))}
        </ul>
      )}
      <Channels correctionId={correction.id} places={places} />
      <NewPlace correctionId={correction.id} fieldRef={fieldRef} />
      <FoundPlaces correction={correction} places={places} />
    </PaneSection>
  )
}

/**
 * The channels of the desk that are not on the list yet, each a press away. Stet can look into none of them: a person says which of
 * them carried the error.
 */
function Channels({ correctionId, places }: { correctionId: string; places: readonly PlaceToFix[] }) {
  const isReadOnly = useIsReadOnly()
  const channels = useSettingsStore((state) => state.settings.channels)
  const listed = new Set(places.map(({ place }) => place))
  const open = channels.filter((channel) => !listed.has(channel))
  if (isReadOnly || open.length === 0) return null
  return (
    <div role="group" aria-label="Where it went out" className={styles.channels}>
      {open.map((channel) => (
        <Button
          key={channel}
          size="small"
          icon={Plus}
          label={`Add ${channel}`}
          onPress={() => void addFoundPlaces(correctionId, [channel])}
        >
          {channel}
        </Button>
      ))}
    </div>
  )
}

interface PlaceProps {
  readonly place: PlaceToFix
  /** The place in the library, as long as the words still stand there. */
  readonly found: FoundPlace | undefined
  readonly onRemoved: () => void
}

function Place({ place, found, onRemoved }: PlaceProps) {
  const isReadOnly = useIsReadOnly()
  const now = useNow()
  const doneBy = useSettingsStore((state) => selectPerson(state, place.doneBy)?.name)
  return (
    <li className={styles.place}>
      <Checkbox
        isSelected={place.doneAt !== null}
        isDisabled={isReadOnly}
        onChange={(isDone) => void setPlaceDone(place.id, isDone)}
        className={styles.tick}
      >
        <span dir="auto">{place.place}</span>
      </Checkbox>
      {place.doneAt !== null && (
        <span className={styles.done}>
          {doneBy ?? 'somebody'}, {showMoment(place.doneAt, now)}
        </span>
      )}
      {found !== undefined && found.correctionNumber === null && (
        <IconButton
          icon={TextSearch}
          size="small"
          label={`Show ${place.place}`}
          onPress={() => void showPlace(found)}
        />
      )}
      {!isReadOnly && (
        <IconButton
          icon={X}
          size="small"
          label={`Remove ${place.place}`}
          onPress={() =>
            void tellRemoved(removePlaceToFix(place.id), 'The place was removed.').then(onRemoved)
          }
        />
      )}
    </li>
  )
}

interface NewPlaceProps {
  readonly correctionId: string
  readonly fieldRef: RefObject<HTMLInputElement | null>
}

/** One field for the next place: Enter adds it, and the field is ready for another. */
function NewPlace({ correctionId, fieldRef }: NewPlaceProps) {
  const [text, setText] = useState('')
  const isReadOnly = useIsReadOnly()
  const add = async () => {
    const place = text.trim()
    if (place === '') return
    // Emptied before the answer: the next place may be typed meanwhile. What could not be stored comes back.
    setText('')
    const { ok } = await addPlacesToFix(correctionId, [place])
    if (!ok) setText((typed) => (typed === '' ? place : typed))
  }
  return (
    <div className={styles.new}>
      <TextField
        ref={fieldRef}
        label="Another place"
        isLabelHidden
        placeholder="Another place: print, a post, the wire"
        maxLength={500}
        value={text}
        isDisabled={isReadOnly}
        onChange={setText}
        onEnter={() => void add()}
        className={styles.field}
      />
      <IconButton
        icon={Plus}
        label="Add the place"
        isDisabled={text.trim() === ''}
        onPress={() => void add()}
      />
    </div>
  )
}
