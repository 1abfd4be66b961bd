import { useState } from 'react'
import { sourceKindLabels } from '../../../shared/domain/labels.ts'
import type { Source } from '../../../shared/domain/source.ts'
import { useIsReadOnly } from '../../forms/use-is-read-only.ts'
import { dismissPair, type DuplicatePair, mergeSources } from '../../stores/pair-actions.ts'
import { type SourceUse, useSourcesStore } from '../../stores/sources-store.ts'
import { showSource } from '../../stores/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import styles from './DuplicatesDialog.module.css'
import { useDuplicates } from './use-duplicates.ts'

/** Sources that may be one, pair by pair: merge them into the one that is to stay, or tell them apart for good. */
export function DuplicatesDialog({ onClose }: { onClose: () => void }) {
  const [pairs, lookAgain] = useDuplicates()
  return (
    <Dialog
      isOpen
      onClose={onClose}
      size="large"
      title="Sources that may be one"
      footer={
        <Button variant="primary" onPress={onClose}>
          Done
        </Button>
      }
    >
      {pairs.length === 0 ? (
        <EmptyState size="compact" title="No two sources look like one">
          Stet compares links, whatever their form for phones or trackers, DOIs and ISBNs.
        </EmptyState>
      ) : (
        <ul className={styles.pairs}>
          {pairs.map((pair) => (
            <Pair key={`${pair.sourceId} ${pair.otherId}`} pair={pair} onTold={() => void lookAgain()} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

const reasons: Readonly<Record<DuplicatePair['because'], string>> = {
  doi: 'Both have the same DOI.',
  isbn: 'Both have the same ISBN.',
  page: 'Both links lead to the same page.',
}

function Pair({ pair, onTold }: { pair: DuplicatePair; onTold: () => void }) {
  const { sourceId, otherId, because } = pair
  const isReadOnly = useIsReadOnly()
  const first = useSourcesStore((state) => state.tables.sources.byId.get(sourceId))
  const second = useSourcesStore((state) => state.tables.sources.byId.get(otherId))
  const uses = useSourcesStore((state) => state.usesById)
  const [keptId, setKeptId] = useState(sourceId)
  if (first === undefined || second === undefined) return null
  const [keep, drop] = keptId === first.id ? [first, second] : [second, first]
  const merge = async () => {
    if (await mergeSources(keep, drop)) showSource(keep.id)
  }
  const tellApart = async () => {
    if (await dismissPair(sourceId, otherId, 'same_source')) onTold()
  }
  const option = (source: Source) => ({
    id: source.id,
    label: source.title,
    detail: factsOf(source, uses.get(source.id)),
  })
  return (
    <li className={styles.pair}>
      <RadioGroup
        label={`${reasons[because]} Which stays?`}
        options={[option(first), option(second)]}
        value={keptId}
        onChange={setKeptId}
      />
      <div className={styles.buttons}>
        <Button isDisabled={isReadOnly} onPress={() => void merge()}>
          Merge them
        </Button>
        <Button variant="quiet" isDisabled={isReadOnly} onPress={() => void tellApart()}>
          They are two
        </Button>
      </div>
    </li>
  )
}

function factsOf({ kind, url, doi, isbn, author }: Source, use: SourceUse | undefined): string {
  const count = use?.claimCount ?? 0
  const claims = count === 0 ? 'unused' : count === 1 ? '1 claim' : `${count} claims`
  const number = doi === null ? (isbn === null ? null : `ISBN ${isbn}`) : `DOI ${doi}`
  return [sourceKindLabels[kind].toLowerCase(), claims, author, url ?? number]
    .filter((fact) => fact !== null)
    .join(' · ')
}
