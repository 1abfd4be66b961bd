import { mostForms } from './word-forms.ts'
import type { WordForm } from './reading.ts'

/** Words gathered from a text, by their keys: cheap to add to and to ask for every word of it. */
export class WordSet {
  private readonly isIn = new Uint8Array(mostForms)
  /** The keys of words that have no number. */
  private readonly others = new Set<string>()

  add({ key, keyNumber }: WordForm): void {
    if (keyNumber < 0) this.others.add(key)
    else this.isIn[keyNumber] = 1
  }

  has({ key, keyNumber }: WordForm): boolean {
    return keyNumber < 0 ? this.others.has(key) : this.isIn[keyNumber] === 1
  }
}
