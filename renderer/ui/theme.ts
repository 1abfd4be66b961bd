/** What a person can choose in the settings; "system" follows the operating system. */
export type Theme = 'system' | 'light' | 'dark'

/** Shows the whole window in a theme. Takes effect at once; call it before the first render to avoid a flash. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}
