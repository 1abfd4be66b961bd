import styles from './charts.module.css'

/** A row of figures under its name. */
export interface FigureRow {
  readonly id: string
  readonly label: string
  readonly cells: readonly (string | number)[]
}

export interface FigureTableProps {
  label: string
  columns: readonly string[]
  rows: readonly FigureRow[]
}

/** The figures of a chart; scrolls to both sides where there are many, by keyboard too. */
export function FigureTable({ label, columns, rows }: FigureTableProps) {
  return (
    <div tabIndex={0} role="region" aria-label={`${label}, figures`} className={styles.tableRoom}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label: name, cells }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
