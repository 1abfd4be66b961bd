import { AppError } from '../ipc/result.ts'
import { type Link, type LinkProblem, parseLink } from './link.ts'

/** What is wrong with a link, to follow its name: "The link …". */
export const linkProblemWords: Readonly<Record<LinkProblem, string>> = {
  not_a_link: 'is not a link that can be opened. Check it, or write the source in words.',
  other_scheme: 'is not a web link: only http and https links are kept. Write the source in words instead.',
  credentials: 'holds a user name or password. Take that out of the link and try again.',
  too_long: 'is longer than a link can be (4,096 characters).',
}

/**
 * The parts of a link that Stet may keep. Throws AppError `bad_input` with a sentence that begins with
 * `subject`.
 */
export function readLink(url: string, subject: string): Link {
  const link = parseLink(url)
  if (typeof link !== 'string') return link
  throw new AppError('bad_input', `${subject} ${linkProblemWords[link]} Nothing was stored.`)
}
