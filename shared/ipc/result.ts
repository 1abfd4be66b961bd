import { z } from 'zod'

/** Every way a request can be refused. The code is for programs, the message is a sentence for people. */
export const errorCodes = [
  'bad_input',
  'not_found',
  'revision_conflict',
  'not_allowed',
  'too_large',
  'empty',
  'unreadable',
  'read_only',
  'disk_full',
  'database_damaged',
  'cancelled',
  'busy',
  'internal',
] as const

export const appErrorSchema = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  /** Facts that a screen needs to show both sides, e.g. the current claim of a revision conflict. */
  detail: z.unknown().optional(),
})
export type AppErrorCode = (typeof errorCodes)[number]
export type AppErrorData = z.infer<typeof appErrorSchema>

/** A failure is a value: this is what crosses the process boundary. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppErrorData }

/** An error with a code and a sentence that says what happened, what was kept and what to do. */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly detail: unknown

  constructor(code: AppErrorCode, message: string, detail?: unknown) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.detail = detail
  }
}
