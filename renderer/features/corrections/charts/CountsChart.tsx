import type { GroupCounts } from '../../../../shared/corrections/counts-over-time.ts'
import type { Periods } from '../../../../shared/corrections/periods.ts'
import { formatCount } from '../../../ui/format-count.ts'
import { LinkButton } from '../../../ui/LinkButton.tsx'
import styles from './charts.module.css'
import { ChartFigure } from './ChartFigure.tsx'
import { periodInWords } from './period-words.ts'
import { PeriodAxis } from './PeriodAxis.tsx'

export interface CountsChartProps {
  title: string
  /** What is to be known before the figures: nothing, or how more of them come about. */
  note?: string | undefined
  periods: Periods
  groups: readonly GroupCounts[]
  /** Shows only the entries of a group; left out where the log has no such filter. */
  onChoose?: ((id: string) => void) | undefined
}

/** How many entries of each group there were over time: a line of bars a group, all on one scale. */
export function CountsChart({ title, note, periods, groups, onChoose }: CountsChartProps) {
  const names = periods.names.map(periodInWords)
  const most = Math.max(1, ...groups.flatMap(({ counts }) => counts))
  const unit = periods.unit
  return (
    <ChartFigure
      title={title}
      summary={note ?? `Bars share one scale; the tallest ${unit} has ${formatCount(most)}.`}
      table={{
        columns: ['All', ...names],
        rows: groups.map(({ id, label, counts, total }) => ({ id, label, cells: [total, ...counts] })),
      }}
    >
      <div className={styles.rows}>
        {groups.map((group) => (
          <div key={group.id} className={styles.row}>
            <span className={styles.name} dir="auto" title={group.label}>
              {onChoose === undefined ? (
                group.label
              ) : (
                <LinkButton label={`${group.label}: show only these`} onPress={() => onChoose(group.id)}>
                  {group.label}
                </LinkButton>
              )}
            </span>
            <Bars group={group} names={names} most={most} />
            <span className={styles.total}>{formatCount(group.total)}</span>
          </div>
        ))}
        <PeriodAxis names={names} />
      </div>
    </ChartFigure>
  )
}

/** Air between two bars, as a share of a period. */
const gap = 0.2

function Bars({ group, names, most }: { group: GroupCounts; names: readonly string[]; most: number }) {
  const peak = Math.max(...group.counts)
  const when = names[group.counts.indexOf(peak)] ?? ''
  return (
    <svg
      role="img"
      aria-label={`${group.label}: ${group.total}, most in ${when}: ${peak}`}
      className={styles.bars}
      viewBox={`0 0 ${Math.max(1, names.length)} 1`}
      preserveAspectRatio="none"
    >
      {group.counts.map((count, index) => (
        <g key={names[index]}>
          <title>{`${names[index] ?? ''}: ${count}`}</title>
          <rect className={styles.ground} x={index} y={0} width={1} height={1} />
          <rect
            className={styles.bar}
            x={index + gap / 2}
            y={1 - count / most}
            width={1 - gap}
            height={count / most}
          />
        </g>
      ))}
    </svg>
  )
}
