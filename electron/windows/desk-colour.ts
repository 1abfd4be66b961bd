/** The colour of the empty desk (`--desk` in renderer/styles/tokens.css), known before any page is. */
export function deskColour(isDark: boolean): string {
  return isDark ? '#101113' : '#f3f0ea'
}
