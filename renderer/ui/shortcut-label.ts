/** The two ways of writing keys: signs on macOS, words elsewhere. */
export type KeyPlatform = 'mac' | 'other'

const MAC_KEYS: Readonly<Record<string, string>> = { Mod: '⌘', Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' }
const OTHER_KEYS: Readonly<Record<string, string>> = { Mod: 'Ctrl', Meta: 'Super' }
const COMMON_KEYS: Readonly<Record<string, string>> = {
  Enter: '⏎',
  Escape: 'Esc',
  Backspace: '⌫',
  Delete: 'Del',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
}
const ARIA_KEYS: Readonly<Record<KeyPlatform, Readonly<Record<string, string>>>> = {
  mac: { Mod: 'Meta', Ctrl: 'Control' },
  other: { Mod: 'Control', Ctrl: 'Control' },
}

/** The platform of this window. */
export function currentKeyPlatform(): KeyPlatform {
  return /mac|iphone|ipad/i.test(navigator.platform) ? 'mac' : 'other'
}

/**
 * The keys of a shortcut as they are printed, one string a key: "Mod+Shift+K" is `['Ctrl', 'Shift', 'K']`,
 * on macOS `['⌘', '⇧', 'K']`. Keys of a sequence are separated by spaces: "G L" is `['G', 'L']`.
 * "Mod++" means the plus key.
 */
export function shortcutKeys(shortcut: string, platform: KeyPlatform): string[] {
  return splitKeys(shortcut).map((key) => {
    const named = (platform === 'mac' ? MAC_KEYS : OTHER_KEYS)[key] ?? COMMON_KEYS[key]
    return named ?? (key.length === 1 ? key.toUpperCase() : key)
  })
}

/** The shortcut in the notation of `aria-keyshortcuts` (WAI-ARIA 1.2): "Mod+K" is "Control+K" or "Meta+K". */
export function ariaKeyShortcuts(shortcut: string, platform: KeyPlatform): string {
  return shortcut
    .split(' ')
    .map((step) => splitKeys(step).map((key) => ARIA_KEYS[platform][key] ?? (key === '+' ? 'Plus' : key)))
    .map((keys) => keys.join('+'))
    .join(' ')
}

function splitKeys(shortcut: string): string[] {
  return shortcut
    .split(' ')
    .flatMap((step) => (step.match(/[^+]+|\+(?=$)/g) ?? []).filter((key) => key !== ''))
}
