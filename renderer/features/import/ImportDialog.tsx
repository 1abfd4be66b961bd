/** Holds the place of the dialog until it is written. */
export function ImportDialog() {
  return null
}
