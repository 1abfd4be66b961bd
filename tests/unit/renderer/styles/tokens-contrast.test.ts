import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(join(import.meta.dirname, '../../../../renderer/styles/tokens.css'), 'utf8')

/** Every token that is a pair of colours: [light, dark]. */
const colours = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark] as const],
  ),
)

/** Relative luminance of an sRGB colour, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of two tokens in one theme (0 light, 1 dark), WCAG 2.2. */
function contrast(front: string, back: string, theme: 0 | 1): number {
  const [a, b] = [front, back].map((name) => {
    const pair = colours.get(name)
    if (!pair) throw new Error(`tokens.css has no colour --${name}`)
    return luminance(pair[theme])
  }) as [number, number]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const papers = ['desk', 'panel', 'paper', 'raised']
const tones = ['accent', 'green', 'teal', 'red', 'amber', 'violet', 'slate', 'grey']
const softs = tones.map((tone) => `${tone}-soft`)

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colours of the %s theme', (_name, theme) => {
  const pairs = (fronts: readonly string[], backs: readonly string[]) =>
    fronts.flatMap((front) => backs.map((back) => [front, back] as const))

  it.each(pairs(['ink', 'ink-2', 'ink-3', ...tones], papers))('reads --%s on --%s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(['ink', 'ink-2', 'ink-3'], [...softs, 'hover']))('reads --%s on --%s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(tones.map((tone) => [tone, `${tone}-soft`]))('reads --%s on --%s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['on-accent', 'accent'],
    ['on-accent', 'accent-hover'],
    ['on-red', 'red'],
    ['on-red', 'red-hover'],
    ['paper', 'ink'],
  ])('reads --%s on --%s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(pairs(['rule-field', 'accent', ...tones], [...papers, 'accent-soft']))(
    'tells --%s from --%s as a mark',
    (front, back) => {
      expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3)
    },
  )
})
