import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const renderer = join(import.meta.dirname, '../../../../renderer')
const sheets = globSync('**/*.css', { cwd: renderer }).toSorted()
const definedIn = (css: string) => new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
const tokens = definedIn(readFileSync(join(renderer, 'styles/tokens.css'), 'utf8'))
/** Set on elements by components of ours, and by React Aria. */
const fromScripts = new Set(
  globSync('**/*.tsx', { cwd: renderer }).flatMap((file) =>
    [...readFileSync(join(renderer, file), 'utf8').matchAll(/'(--[\w-]+)'/g)].map(([, name]) => name),
  ),
).add('--trigger-width')

// A misspelt custom property is no error in CSS: the declaration silently does nothing.
describe('custom properties', () => {
  it.each(sheets)('of %s are all defined', (sheet) => {
    const css = readFileSync(join(renderer, sheet), 'utf8')
    const own = definedIn(css)
    // A property with a fallback, var(--x, 1px), may be missing.
    const used = [...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map(([, name = '']) => name)
    const unknown = used.filter((name) => !tokens.has(name) && !own.has(name) && !fromScripts.has(name))
    expect(unknown).toEqual([])
  })

  it('are found at all', () => {
    expect(sheets).toContain(join('ui', 'Button.module.css'))
    expect(tokens).toContain('--accent')
  })
})
