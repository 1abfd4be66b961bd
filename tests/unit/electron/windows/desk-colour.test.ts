import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { deskColour } from '../../../../electron/windows/desk-colour.ts'

it('a window is painted in the colour of the desk before its page is there', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../../../../renderer/styles/tokens.css'), 'utf8')
  expect(tokens).toContain(`--desk: light-dark(${deskColour(false)}, ${deskColour(true)});`)
})
