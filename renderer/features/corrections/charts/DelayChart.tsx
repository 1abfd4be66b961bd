import type { Periods } from '../../../../shared/corrections/periods.ts'
import type { Spread, TimesToCorrect } from '../../../../shared/corrections/time-to-correct.ts'
import { formatCount } from '../../../ui/format-count.ts'
import styles from './charts.module.css'
import { ChartFigure } from './ChartFigure.tsx'
import { daysInWords, periodInWords } from './period-words.ts'
import { PeriodAxis } from './PeriodAxis.tsx'

const title = 'Time to correct'

/** How long errors stood after somebody knew: the middle of each period and the spread of its middle half. */
export function DelayChart({ periods, times }: { periods: Periods; times: TimesToCorrect }) {
  const { all, byPeriod, late } = times
  if (all === null) {
    return (
      <figure aria-label={title} className={styles.figure}>
        <figcaption className={styles.caption}>
          <h2 className={styles.title}>{title}</h2>
        </figcaption>
        <p className={styles.nothing}>
          No entry says both when the error was reported or found and when it was put right.
        </p>
      </figure>
    )
  }
  const names = periods.names.map(periodInWords)
  return (
    <ChartFigure
      title={title}
      summary={
        <>
          <strong>Median {daysInWords(all.median)}</strong>, the middle half {halfInWords(all)}, the longest{' '}
          {daysInWords(all.longest)}; {late === 0 ? 'none' : formatCount(late)} over a month, of{' '}
          {formatCount(all.count)}.
        </>
      }
      table={{
        columns: ['Entries', 'Median', 'Lower quartile', 'Upper quartile', 'Longest'],
        rows: [...byPeriod.entries()].map(([index, spread]) => ({
          id: periods.names[index] ?? '',
          label: names[index] ?? '',
          cells: cellsOf(spread),
        })),
      }}
    >
      <Spreads names={names} spreads={byPeriod} />
    </ChartFigure>
  )
}

function halfInWords({ lowerQuartile, upperQuartile }: Spread): string {
  const [lower, upper] = [daysInWords(lowerQuartile), daysInWords(upperQuartile)]
  return lower === upper ? `too (${upper})` : `from ${lower} to ${upper}`
}

function cellsOf(spread: Spread | null): readonly (string | number)[] {
  if (spread === null) return ['0', '', '', '', '']
  const { count, median, lowerQuartile, upperQuartile, longest } = spread
  return [count, ...[median, lowerQuartile, upperQuartile, longest].map(daysInWords)]
}

/** In CSS pixels, which are the units of the drawing upwards. */
const height = 132
const thickness = 3
const longestWithoutReason = 31

function Spreads({ names, spreads }: { names: readonly string[]; spreads: readonly (Spread | null)[] }) {
  const most = Math.max(1, ...spreads.map((spread) => spread?.upperQuartile ?? 0))
  const y = (days: number) => thickness + (height - 2 * thickness) * (1 - days / most)
  return (
    <div className={styles.delays}>
      <div className={styles.scale} aria-hidden>
        <span>{daysInWords(most)}</span>
        <span>0</span>
      </div>
      <svg
        role="img"
        aria-label={`Median days by period: ${spreads.map((spread, index) => `${names[index] ?? ''} ${spread === null ? 'none' : daysInWords(spread.median)}`).join(', ')}`}
        className={styles.spreads}
        height={height}
        viewBox={`0 0 ${Math.max(1, names.length)} ${height}`}
        preserveAspectRatio="none"
      >
        {most >= longestWithoutReason && (
          <rect className={styles.limit} x={0} y={y(longestWithoutReason)} width={names.length} height={1}>
            <title>A month: what takes longer has to say why</title>
          </rect>
        )}
        {spreads.map((spread, index) => (
          <g key={names[index]}>
            <title>{titleOf(names[index] ?? '', spread)}</title>
            <rect className={styles.ground} x={index} y={0} width={1} height={height} />
            {spread !== null && (
              <>
                <rect
                  className={styles.half}
                  x={index + 0.34}
                  y={y(spread.upperQuartile)}
                  width={0.32}
                  height={Math.max(1, y(spread.lowerQuartile) - y(spread.upperQuartile))}
                />
                <rect
                  className={styles.bar}
                  x={index + 0.16}
                  y={y(spread.median) - thickness / 2}
                  width={0.68}
                  height={thickness}
                />
              </>
            )}
          </g>
        ))}
      </svg>
      <PeriodAxis names={names} />
      <p className={styles.key} aria-hidden>
        <span className={styles.keyMedian} /> median <span className={styles.keyHalf} /> middle half
      </p>
    </div>
  )
}

function titleOf(name: string, spread: Spread | null): string {
  if (spread === null) return `${name}: none`
  return `${name}: median ${daysInWords(spread.median)}, middle half ${halfInWords(spread)}, longest ${daysInWords(spread.longest)} (${spread.count})`
}
