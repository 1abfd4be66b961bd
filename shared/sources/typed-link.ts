import { parseLink } from './link.ts'
import { linkProblemWords } from './read-link.ts'

/** What a person typed into a link field: the link to keep (null for an empty field), or what is wrong with it. */
export type TypedLink =
  { readonly url: string | null; readonly problem: null } | { readonly url: null; readonly problem: string }

/**
 * Reads a link field. White space around it does not count, and an address without a scheme (`example.org/page`) is
 * taken for https. `subject` begins the sentence that says what is wrong: "The link".
 */
export function readTypedLink(text: string, subject: string): TypedLink {
  const typed = text.trim()
  if (typed === '') return { url: null, problem: null }
  const link = parseLink(typed)
  if (typeof link !== 'string') return { url: typed, problem: null }
  // `example.org:8080` looks like a scheme, too.
  if ((link === 'not_a_link' || link === 'other_scheme') && isBareAddress(typed))
    return { url: `https://${typed}`, problem: null }
  return { url: null, problem: `${subject} ${linkProblemWords[link]}` }
}

/** Whether a text is a host with a dot, and perhaps a path, that lacks nothing but its scheme. */
function isBareAddress(text: string): boolean {
  if (/^https?:/i.test(text)) return false
  const link = parseLink(`https://${text}`)
  return typeof link !== 'string' && /\.\p{L}{2,}$/u.test(link.host)
}
