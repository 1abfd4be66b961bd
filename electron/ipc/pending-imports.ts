import type { MadeCorrection } from '../../shared/corrections/made-correction.ts'
import type { ArticleDraft } from '../../shared/domain/article.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'

/** An article that was read and that nobody has accepted yet. `fileName` is null for a paste. */
export interface PendingImport {
  readonly draft: ArticleDraft
  readonly original: Uint8Array
  readonly fileName: string | null
  /** The corrections of the story's current text that it was made by; none for what was brought in. */
  readonly made?: readonly MadeCorrection[]
}

/** More than anybody reviews at once; each can weigh as much as the largest article. */
const most = 8

/** The articles that wait for the person's yes, in memory only. */
export class PendingImports {
  readonly #byId = new Map<Id, PendingImport>()

  /** Keeps an article; the one that has waited longest goes when there are too many. */
  add(id: Id, article: PendingImport): void {
    const [oldest] = this.#byId.keys()
    if (oldest !== undefined && this.#byId.size >= most) this.#byId.delete(oldest)
    this.#byId.set(id, article)
  }

  /** Throws AppError `not_found` when it is no longer kept. */
  get(id: Id): PendingImport {
    const article = this.#byId.get(id)
    if (article === undefined) {
      throw new AppError('not_found', 'This import is no longer open. Read the article again.')
    }
    return article
  }

  discard(id: Id): void {
    this.#byId.delete(id)
  }
}
