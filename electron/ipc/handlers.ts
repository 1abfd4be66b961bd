import type { Channel, Output, ParsedInput } from '../../shared/ipc/contract.ts'
import type { HandlerContext } from './context.ts'
import type { Tidy } from './tidy-input.ts'

/** Does what one channel asks. The input has passed the contract's schema; a refusal is a thrown AppError. */
export type Handler<C extends Channel> = (
  context: HandlerContext,
  input: Tidy<ParsedInput<C>>,
) => Output<C> | Promise<Output<C>>

/** A handler for every channel of the contract: a missing one does not compile. */
export type Handlers = { readonly [C in Channel]: Handler<C> }

/** The handlers of the channels whose names begin with one of these nouns. */
export type HandlersOf<Noun extends string> = {
  readonly [C in Extract<Channel, `${Noun}:${string}`>]: Handler<C>
}
