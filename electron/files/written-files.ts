import { resolve } from 'node:path'
import { AppError } from '../../shared/ipc/result.ts'

/** The files that this run of Stet has written for somebody: the only ones a window may have shown. */
export class WrittenFiles {
  readonly #paths = new Set<string>()

  add(path: string): void {
    this.#paths.add(resolve(path))
  }

  /** The same path, made absolute. Throws AppError `not_allowed` for any other. */
  require(path: string): string {
    const absolute = resolve(path)
    if (!this.#paths.has(absolute)) {
      throw new AppError(
        'not_allowed',
        'Stet shows only files that it has written itself since it was opened.',
      )
    }
    return absolute
  }
}
