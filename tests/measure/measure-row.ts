/** One line of the accuracy table: the work, what others reach on this kind of data, Stet's figure, the bar. */
export interface MeasureRow {
  readonly what: string
  readonly peers: string
  readonly ours: string
  readonly bar: string
}
