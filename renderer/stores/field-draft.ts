import type { Result } from '../../shared/ipc/result.ts'

/** Stores a text against the revision that the person began with. */
export type SaveText = (text: string, seen: number) => Promise<Result<unknown>>

/** How long after the last key a draft is saved, in milliseconds. */
const saveAfter = 500

/** The drafts of the fields on screen, and of fields that have gone with a text that could not be stored. */
const drafts = new Map<string, FieldDraft>()

/** Saves everything that was typed and not stored yet: before undo, and before the window closes. */
export async function flushDrafts(): Promise<void> {
  await Promise.all([...drafts.values()].map((draft) => draft.flush()))
}

/** The draft of a field; the one it had before, when its text could not be stored then. */
export function draftOf(id: string): FieldDraft {
  return drafts.get(id) ?? new FieldDraft(id)
}

/**
 * What is being typed into one field. `text` is null while the field shows what is stored; otherwise it is kept
 * until SQLite has acknowledged it, or until the person has taken the other side of a conflict.
 */
export class FieldDraft {
  readonly #id: string
  #text: string | null = null
  /** The text that the last try could not store. */
  #refused: string | null = null
  #seen = 0
  #timer: ReturnType<typeof setTimeout> | null = null
  #saving: Promise<void> | null = null
  #save: SaveText | null = null
  #onChange: (() => void) | null = null

  constructor(id: string) {
    this.#id = id
  }

  get text(): string | null {
    return this.#text
  }

  /** The field is on screen; `onChange` is told whenever `text` may be another one. */
  open(save: SaveText, onChange: () => void): void {
    this.#save = save
    this.#onChange = onChange
    drafts.set(this.#id, this)
  }

  /** The field goes. What is not stored yet is saved on the way, and kept for its return when that fails. */
  close(): void {
    this.#onChange = null
    void this.flush().then(() => {
      const isGone = this.#onChange === null && this.#text === null
      if (isGone && drafts.get(this.#id) === this) drafts.delete(this.#id)
    })
  }

  /** The person typed. `stored` and `revision` are what the field shows when there is no draft. */
  type(text: string, stored: string, revision: number): void {
    if (this.#text === null) this.#seen = revision
    const isBack = text === stored && this.#saving === null
    this.#text = isBack ? null : text
    this.#wait(isBack ? null : saveAfter)
    this.#onChange?.()
  }

  /** Saves what is not stored yet; answers when it is, or when it could not be. */
  async flush(): Promise<void> {
    this.#wait(null)
    if (this.#saving !== null) {
      await this.#saving
      // It was just tried: a choice that was put off is not asked for again in the same breath.
      if (this.#refused !== null && this.#refused === this.#text) return
    }
    const [text, save] = [this.#text, this.#save]
    if (text === null || save === null || this.#saving !== null) return
    this.#saving = this.#store(text, save)
    await this.#saving
  }

  async #store(text: string, save: SaveText): Promise<void> {
    const result = await save(text, this.#seen)
    this.#saving = null
    const isSettled = result.ok || result.error.code === 'revision_conflict'
    this.#refused = isSettled ? null : text
    // What was typed meanwhile is still a draft, and is saved in its own turn.
    if (isSettled && this.#text === text) this.#text = null
    this.#onChange?.()
  }

  #wait(milliseconds: number | null): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
    this.#timer = milliseconds === null ? null : setTimeout(() => void this.flush(), milliseconds)
  }
}
