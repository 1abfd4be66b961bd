/** What a DOI looks like (Crossref): a prefix with a registrant, a slash, and anything that is no white space. */
const doi = /\b10\.\d{4,9}(?:\.\d+)*\/[^\s"<>{}|\\^`]+/i

/** Longer ones are kept by nobody. */
const longestDoi = 300

/**
 * The DOI in a text, whether bare, as "doi:…" or as a link of doi.org, in lower case, since DOIs do not tell cases apart;
 * null when there is none. Marks that end a sentence or a bracket do not belong to it.
 */
export function doiIn(text: string): string | null {
  const found = doi
    .exec(decoded(text))?.[0]
    .toLowerCase()
    .replace(/[.,;:!?'’”]+$/, '')
  return found === undefined || found.length > longestDoi ? null : balanced(found)
}

/** Links write what a DOI holds in percent signs. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** A bracket that closes nothing was written around it. */
function balanced(found: string): string {
  let rest = found
  while (/[)\]]$/.test(rest) && count(rest, /[([]/g) < count(rest, /[)\]]/g)) rest = rest.slice(0, -1)
  return rest
}

function count(text: string, mark: RegExp): number {
  return text.match(mark)?.length ?? 0
}

/**
 * An ISBN as thirteen digits; null for what is none, by its check digit. Ten digits are brought to thirteen, so that both
 * spellings of one book are the same.
 */
export function isbnOf(text: string): string | null {
  const digits = text.toUpperCase().replaceAll(/[\s‐-―-]/gu, '')
  if (/^97[89]\d{10}$/.test(digits))
    return checkDigit13(digits.slice(0, 12)) === digits.at(-1) ? digits : null
  if (!/^\d{9}[\dX]$/.test(digits) || checkDigit10(digits.slice(0, 9)) !== digits.at(-1)) return null
  const body = `978${digits.slice(0, 9)}`
  return body + checkDigit13(body)
}

/** The first ISBN in a text that may hold several, with words between; null when there is none. */
export function isbnIn(text: string): string | null {
  for (const [candidate] of text.matchAll(/(?:97[89][\s‐-―-]?)?\d[\d\s‐-―-]{7,14}[\dXx]/gu)) {
    const isbn = isbnOf(candidate)
    if (isbn !== null) return isbn
  }
  return null
}

function checkDigit13(body: string): string {
  const sum = Array.from(body).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  )
  return String((10 - (sum % 10)) % 10)
}

function checkDigit10(body: string): string {
  const sum = Array.from(body).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = (11 - (sum % 11)) % 11
  return check === 10 ? 'X' : String(check)
}
