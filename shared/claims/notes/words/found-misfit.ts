import type { CopyNote } from '../copy-note.ts'

/** Numbers that do not fit, before the rule gives them its name: the words, the place they do not fit, and why. */
export type FoundMisfit = Pick<CopyNote, 'start' | 'end' | 'message' | 'other'>
