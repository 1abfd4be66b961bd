import styles from './charts.module.css'

/** The first and the last period under a chart, and the middle one where there is room. */
export function PeriodAxis({ names }: { names: readonly string[] }) {
  const last = names.length - 1
  const shown = [...new Set([0, ...(last >= 6 && last % 2 === 0 ? [last / 2] : []), last])]
  return (
    <div className={styles.axis} aria-hidden>
      {shown.map((index) => (
        <span key={index}>{names[index]}</span>
      ))}
    </div>
  )
}
