import type { z } from 'zod'
import { isChannel } from '../../shared/ipc/channels.ts'
import { type Channel, contract, type Output, type ParsedInput } from '../../shared/ipc/contract.ts'
import { AppError, type Result } from '../../shared/ipc/result.ts'
import type { ReportError } from '../error-log.ts'
import type { HandlerContext } from './context.ts'
import { describeBadInput } from './describe-bad-input.ts'
import { describeError } from './describe-error.ts'
import type { Handlers } from './handlers.ts'
import { isTrusted, type Sender } from './sender.ts'
import { tidyInput } from './tidy-input.ts'

/** A request as it came in, before anything about it is believed. */
export interface Request {
  readonly channel: string
  readonly sender: Sender
  readonly input: unknown
  /** Null when the page belongs to no window that Stet has opened. */
  readonly context: HandlerContext | null
}

/**
 * The way of every request: known channel, trusted sender, input of the contract's form, then the handler.
 * Never rejects: each failure is a Result with a code and a sentence.
 */
export async function answer(
  handlers: Handlers,
  request: Request,
  report: ReportError,
): Promise<Result<unknown>> {
  const { channel, sender, context, input } = request
  try {
    if (!isChannel(channel)) throw new AppError('bad_input', 'Stet knows no such request.')
    if (context === null || !isTrusted(sender)) {
      throw new AppError('not_allowed', 'Stet answers only its own windows.')
    }
    return { ok: true, value: await call(handlers, context, channel, input) }
  } catch (error) {
    if (!(error instanceof AppError)) report(channel, error)
    return { ok: false, error: describeError(error) }
  }
}

async function call<C extends Channel>(
  handlers: Handlers,
  context: HandlerContext,
  channel: C,
  input: unknown,
): Promise<Output<C>> {
  // TypeScript cannot tie an entry of the contract to its own name; the contract's type does.
  const schema = contract[channel].input as unknown as z.ZodType<ParsedInput<C>>
  return handlers[channel](context, tidyInput(parse(schema, input)))
}

/** Throws AppError `bad_input`, also where zod itself throws: it freezes lists, and buffers cannot be frozen. */
function parse<T>(schema: z.ZodType<T>, input: unknown): T {
  try {
    return schema.parse(input)
  } catch (error) {
    throw new AppError('bad_input', describeBadInput(error))
  }
}
