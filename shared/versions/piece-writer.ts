import type { ComparedPiece } from './compared-piece.ts'

/** Writes the pieces of one block from its beginning to its end, on both sides at once: nothing is left out and nothing comes twice. */
export class PieceWriter {
  readonly #before: string
  readonly #after: string
  readonly #pieces: ComparedPiece[] = []
  #beforeAt: number
  #afterAt: number

  /** Begins at an offset of each text (UTF-16 units). */
  constructor(
    [before, after]: readonly [string, string],
    [beforeStart, afterStart]: readonly [number, number],
  ) {
    this.#before = before
    this.#after = after
    this.#beforeAt = beforeStart
    this.#afterAt = afterStart
  }

  /** Goes on to an offset of each text; a side that is further already stays where it is. */
  write(kind: ComparedPiece['kind'], beforeEnd: number, afterEnd: number): void {
    const before = this.#before.slice(this.#beforeAt, Math.max(this.#beforeAt, beforeEnd))
    const after = this.#after.slice(this.#afterAt, Math.max(this.#afterAt, afterEnd))
    if (before === '' && after === '') return
    const last = this.#pieces.at(-1)
    if (last?.kind === kind) {
      this.#pieces[this.#pieces.length - 1] = {
        ...last,
        before: last.before + before,
        after: last.after + after,
      }
    } else {
      this.#pieces.push({ kind, before, after, beforeStart: this.#beforeAt, afterStart: this.#afterAt })
    }
    this.#beforeAt += before.length
    this.#afterAt += after.length
  }

  /** What lies ahead, up to an offset of each text. */
  ahead(beforeEnd: number, afterEnd: number): readonly [string, string] {
    return [this.#before.slice(this.#beforeAt, beforeEnd), this.#after.slice(this.#afterAt, afterEnd)]
  }

  /** Goes on on both sides by so many units that are the same. */
  writeSame(length: number): void {
    this.write('same', this.#beforeAt + length, this.#afterAt + length)
  }

  get pieces(): readonly ComparedPiece[] {
    return this.#pieces
  }
}
