/**
 * Has the window's typefaces read now. By itself Chromium reads one when words were laid out in another, and lays
 * them out again.
 */
export async function fetchTypefaces(): Promise<void> {
  const families = ['Inter Variable', 'Source Serif 4 Variable']
  await Promise.allSettled(families.map((family) => document.fonts.load(`1em "${family}"`)))
}
