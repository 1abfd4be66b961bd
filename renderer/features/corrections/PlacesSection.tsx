import { Plus, X } from 'lucide-react'
import { type RefObject, useRef, useState } from 'react'
import type { Correction, PlaceToFix } from '../../../shared/domain/correction.ts'
import { tellRemoved } from '../../forms/tell-removed.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { addPlaceToFix, removePlaceToFix, setPlaceDone } from '../../stores/correction-actions.ts'
import { selectPlacesToFix, useCorrectionLogStore } from '../../stores/correction-log-store.ts'
import { groupOf } from '../../stores/group-table.ts'
import { selectPerson, useSettingsStore } from '../../stores/settings-store.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { PaneSection } from '../../ui/Pane.tsx'
import { showMoment } from '../../ui/show-time.ts'
import { TextField } from '../../ui/TextField.tsx'
import { useNow } from '../../ui/use-now.ts'
import { FoundPlaces } from './FoundPlaces.tsx'
import styles from './PlacesSection.module.css'

/** Every other place that carries the same error: site, print, a post. Whatever the entry's status, they turn up later. */
export function PlacesSection({ correction }: { correction: Correction }) {
  const places = useCorrectionLogStore((state) => groupOf(selectPlacesToFix(state), correction.id))
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
            <Place key={place.id} place={place} onRemoved={() => fieldRef.current?.focus()} />
          ))}
        </ul>
      )}
      <NewPlace correctionId={correction.id} fieldRef={fieldRef} />
      <FoundPlaces correction={correction} places={places} />
    </PaneSection>
  )
}

function Place({ place, onRemoved }: { place: PlaceToFix; onRemoved: () => void }) {
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
    const { ok } = await addPlaceToFix(correctionId, place)
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
