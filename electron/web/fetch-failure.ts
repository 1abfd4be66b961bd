/** Why a page could not be fetched. */
export type FetchFailureReason =
  | 'not_web'
  | 'credentials'
  | 'port'
  | 'not_public'
  | 'no_such_host'
  | 'no_answer'
  | 'bad_certificate'
  | 'too_slow'
  | 'too_large'
  | 'too_many_redirects'
  | 'broken'
  | 'cancelled'

/** A fetch that was refused or went wrong; the message is a sentence for people, without the link's path. */
export class FetchFailure extends Error {
  readonly reason: FetchFailureReason
  /** The addresses that were asked before it failed, in order. */
  readonly asked: readonly string[]

  constructor(reason: FetchFailureReason, message: string, asked: readonly string[] = []) {
    super(message)
    this.name = 'FetchFailure'
    this.reason = reason
    this.asked = asked
  }
}
