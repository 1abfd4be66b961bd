import { useMemo, type Ref } from 'react'
import {
  countsOverTime,
  type DatedEntry,
  noStage,
  stageOf,
  withTheRest,
} from '../../../../shared/corrections/counts-over-time.ts'
import { periodsOf } from '../../../../shared/corrections/periods.ts'
import { timesToCorrect } from '../../../../shared/corrections/time-to-correct.ts'
import { type Correction, correctionKinds, errorTypes } from '../../../../shared/domain/correction.ts'
import { correctionKindLabels, errorTypeLabels } from '../../../../shared/domain/labels.ts'
import { Button } from '../../../ui/Button.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { formatCount } from '../../../ui/format-count.ts'
import { useScrollStop } from '../../../ui/use-scroll-stop.ts'
import { clearEntryFilter, filterEntries } from '../correction-filter-store.ts'
import { CorrectionFilters } from '../CorrectionFilters.tsx'
import { useEntryRows } from '../use-entry-rows.ts'
import styles from './charts.module.css'
import { CountsChart } from './CountsChart.tsx'
import { DelayChart } from './DelayChart.tsx'
import { periodInWords } from './period-words.ts'

/** Stages are the desk's own words: more than these make no chart. */
const mostStages = 10

/** What the log says of the desk over time, of the entries that the filter lets through. */
export function ChartsView({ searchRef }: { searchRef: Ref<HTMLInputElement> }) {
  const { rows, counts } = useEntryRows()
  const entries = useMemo(() => rows.filter(({ correction }) => correction.status !== 'rejected'), [rows])
  const [scrollRef, tabIndex] = useScrollStop()
  const rejected = rows.length - entries.length
  return (
    <section aria-label="Charts of the log" className={styles.view}>
      <CorrectionFilters searchRef={searchRef} counts={counts} onDone={() => undefined} />
      <div ref={scrollRef} tabIndex={tabIndex} className={styles.scroller}>
        {entries.length === 0 ? (
          <EmptyState
            title="No entry fits"
            action={<Button onPress={clearEntryFilter}>Clear the filter</Button>}
          >
            Rejected entries are not counted: nothing was wrong.
          </EmptyState>
        ) : (
          <Charts entries={entries} rejected={rejected} />
        )}
      </div>
    </section>
  )
}

const kindOf = ({ kind }: Correction) => ({ id: kind, label: correctionKindLabels[kind] })
const errorOf = ({ errorType }: Correction) => ({ id: errorType, label: errorTypeLabels[errorType] })

function Charts({ entries, rejected }: { entries: readonly DatedEntry[]; rejected: number }) {
  const figures = useMemo(() => {
    const periods = periodsOf(entries.map(({ day }) => day))
    return {
      periods,
      kinds: countsOverTime(entries, periods, kindOf),
      errors: countsOverTime(entries, periods, errorOf),
      stages: countsOverTime(entries, periods, stageOf),
      times: timesToCorrect(entries, periods),
    }
  }, [entries])
  const { periods, kinds, errors, stages, times } = figures
  const isSaid = stages.some(({ id }) => id !== noStage)
  const [first = '', last = ''] = [periods.names.at(0), periods.names.at(-1)].map((name = '') =>
    periodInWords(name),
  )
  return (
    <>
      <p className={styles.head}>
        {entries.length === 1 ? 'One entry' : `${formatCount(entries.length)} entries`},{' '}
        {first === last ? first : `${first} to ${last}`}, by the day of the correction or of the draft
        {rejected > 0 && `; ${formatCount(rejected)} rejected not counted`}.
      </p>
      <div className={styles.charts}>
        <CountsChart
          title={`By kind, each ${periods.unit}`}
          periods={periods}
          groups={kinds}
          onChoose={(id) => filterEntries({ kind: correctionKinds.find((kind) => kind === id) ?? null })}
        />
        <DelayChart periods={periods} times={times} />
        <CountsChart
          title={`By error, each ${periods.unit}`}
          periods={periods}
          groups={errors}
          onChoose={(id) => filterEntries({ errorType: errorTypes.find((type) => type === id) ?? null })}
        />
        <CountsChart
          title={`By stage where it came in, each ${periods.unit}`}
          note={
            isSaid
              ? undefined
              : 'Say in an entry, under Internal, where the error came in: it is counted here.'
          }
          periods={periods}
          groups={withTheRest(stages, mostStages)}
        />
      </div>
    </>
  )
}
