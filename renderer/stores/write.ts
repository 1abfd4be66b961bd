import type { TrackedTable } from '../../shared/domain/event.ts'
import type { Id } from '../../shared/domain/ids.ts'
import type { Channel, Input, Output, Written } from '../../shared/ipc/contract.ts'
import type { AppErrorData, Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { closeConflict, type Conflict, raiseConflict } from './conflict-store.ts'
import { distributeChanges } from './distribute-changes.ts'
import { shownRevision } from './shown-revision.ts'
import { notify } from './notify.ts'
import { carryForward, noteOwnWrite } from './own-revisions.ts'
import { markNotSaved, markSaved, markSending, noteUnsaved } from './save-state-store.ts'

/** The channels that answer what they have written; null when the person chose to write nothing. */
export type WriteChannel = { [C in Channel]: Output<C> extends Written | null ? C : never }[Channel]

/** Writes are sent one at a time, in the order they were asked for: undo comes after what it undoes. */
let lastSent: Promise<unknown> = Promise.resolve()

/**
 * Stores something. On success every store of the window has it and the status line says so; on failure the
 * person is told in the words of the error, and the caller, who gets the failure too, keeps what was typed.
 */
export async function write<C extends WriteChannel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  const result = await inTurn(() => send(channel, input))
  if (!result.ok) tellFailure(result.error)
  return result
}

/** A row that a person changes. */
export interface RowTarget {
  readonly table: TrackedTable
  readonly id: Id
  /** The revision the person saw when they began; without it, the one shown now. */
  readonly seen?: number | undefined
  /** What the write would make of the row's fields, to be shown beside the other side in a conflict. */
  readonly mine: Readonly<Record<string, unknown>>
}

/** The row as the person saw it, as the contract wants it. */
interface SeenRow {
  readonly id: Id
  readonly revision: number
}

/**
 * Changes a row that somebody else may be changing too. `toInput` puts the row as seen into the channel's input.
 * When the row was changed elsewhere, both sides are shown and the promise waits for the choice: it then answers
 * the second write, or the failure `revision_conflict` when theirs was taken.
 */
export async function writeRow<C extends WriteChannel>(
  channel: C,
  target: RowTarget,
  toInput: (row: SeenRow) => Input<C>,
): Promise<Result<Output<C>>> {
  const seen = target.seen ?? shownRevision(target.table, target.id)
  if (seen === null) return refused(notHere)
  const result = await inTurn(() => {
    return send(channel, toInput({ id: target.id, revision: carryForward(target.id, seen) }))
  })
  if (result.ok) return result
  const revision = result.error.code === 'revision_conflict' ? revisionIn(result.error.detail) : null
  if (revision === null) return refused(result.error)
  return askWhichSide(target, result.error, () => writeRow(channel, { ...target, seen: revision }, toInput))
}

const notHere: AppErrorData = {
  code: 'not_found',
  message: 'This is no longer there: it was taken away meanwhile.',
}

function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const turn = lastSent.then(task)
  lastSent = turn
  return turn
}

async function send<C extends WriteChannel>(channel: C, input: Input<C>): Promise<Result<Output<C>>> {
  markSending()
  const result = await invoke(channel, input)
  if (!result.ok) {
    markNotSaved(isQuestion(result.error) ? null : result.error)
    return result
  }
  const written: Written | null = result.value
  if (written === null) {
    markNotSaved(null)
    return result
  }
  noteOwnWrite(written.changes)
  distributeChanges(written)
  markSaved(new Date().toISOString())
  return result
}

/** Left by the person, or still to be decided by them. */
function isQuestion({ code }: AppErrorData): boolean {
  return code === 'cancelled' || code === 'revision_conflict'
}

function refused(error: AppErrorData): { readonly ok: false; readonly error: AppErrorData } {
  tellFailure(error)
  return { ok: false, error }
}

/** Tells the person why something was not done; what they cancelled themselves needs no telling. */
export function tellFailure(error: AppErrorData): void {
  if (error.code !== 'cancelled') notify(error.message, { kind: 'error' })
}

function askWhichSide<T>(
  target: RowTarget,
  error: AppErrorData,
  writeAgain: () => Promise<Result<T>>,
): Promise<Result<T>> {
  return new Promise((resolve) => {
    const conflict: Conflict = {
      table: target.table,
      message: error.message,
      sides: Object.entries(target.mine).map(([field, mine]) => ({
        field,
        mine,
        theirs: fieldIn(error.detail, field),
      })),
      theirs: error.detail,
      keepMine: () => {
        closeConflict(conflict)
        resolve(writeAgain())
      },
      takeTheirs: () => {
        closeConflict(conflict)
        resolve({ ok: false, error })
      },
      decideLater: () => {
        closeConflict(conflict)
        noteUnsaved(error)
        resolve({ ok: false, error: { ...error, code: 'cancelled' } })
      },
    }
    raiseConflict(conflict)
  })
}

function fieldIn(entity: unknown, field: string): unknown {
  if (typeof entity !== 'object' || entity === null) return undefined
  return Object.entries(entity).find(([name]) => name === field)?.[1]
}

function revisionIn(entity: unknown): number | null {
  const revision = fieldIn(entity, 'revision')
  return typeof revision === 'number' ? revision : null
}
