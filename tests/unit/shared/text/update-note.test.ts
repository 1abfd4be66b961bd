import { describe, expect, it } from 'vitest'
import { isUpdateNote } from '../../../../shared/text/update-note.ts'

describe('recognising an update or correction note', () => {
  it.each([
    'UPDATE: 10/10/203; this story was updated with the minister’s comments on Tuesday.',
    'Correction, 14 March 2026: an earlier version of this story gave the wrong number of homes.',
    'Editor’s note: The name of the hospital has been corrected.',
    'Clarification — The wall was inspected twice.',
    'Anmerkung der Redaktion: In einer früheren Fassung stand eine falsche Zahl.',
    'Rectificatif : le mur a été inspecté deux fois.',
  ])('%j anywhere', (text) => {
    expect(isUpdateNote(text, false)).toBe(true)
  })

  it.each([
    'This story has been updated with comments from the county.',
    'An earlier version of this article misstated the number of homes.',
    'CORRECTION This story has been changed to say 43 homes.',
  ])('%j at the head and foot only', (text) => {
    expect(isUpdateNote(text, true)).toBe(true)
    expect(isUpdateNote(text, false)).toBe(false)
  })

  it.each([
    'The update of the software took the hospital two days.',
    'Corrections officers found the boat at dawn.',
    'Update',
    'This story is about a wall.',
    'Updated 12 March 2026',
  ])('%j is none', (text) => {
    expect(isUpdateNote(text, true)).toBe(false)
  })
})
