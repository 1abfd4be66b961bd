import { create } from 'zustand'

interface RowRequest {
  /** A new object for each request, so that the same row can be asked for again. */
  readonly wanted: { readonly row: number } | null
}

const useRequests = create<RowRequest>()(() => ({ wanted: null }))

/** The row that was last asked for; null for none. */
export function useRowRequest(): RowRequest['wanted'] {
  return useRequests((state) => state.wanted)
}

/** Scrolls a row of the comparison into view. */
export function goToRow(row: number): void {
  useRequests.setState({ wanted: { row } })
}
