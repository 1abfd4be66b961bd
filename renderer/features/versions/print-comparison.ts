import { flushSync } from 'react-dom'
import { useVersionsView } from './versions-view-store.ts'

/** Prints the comparison: every row is drawn while the page is made, for paper does not scroll. */
export function printComparison(): void {
  flushSync(() => useVersionsView.setState({ isPrinting: true }))
  window.print()
  useVersionsView.setState({ isPrinting: false })
}
