/** What opens a quotation, and what may close it. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
}
const allClosers = new Set(Object.values(closers).join(''))

/**
 * The stretches of a claim's words that stand in quotation marks, in order, without the marks. Marks whose other half stands
 * outside of the words count too; words without any marks are taken as quoted as a whole by `quotedOrAll`.
 */
export function quotedParts(words: string): readonly string[] {
  const double = partsBetween(words, closers)
  return double.length > 0 ? double : partsBetween(words, { '‘': '’' })
}

/** The quoted stretches, or all of the words where no mark says which of them are. */
export function quotedOrAll(words: string): readonly string[] {
  const parts = quotedParts(words)
  return parts.length > 0 ? parts : [words]
}

function partsBetween(words: string, marks: Readonly<Record<string, string>>): readonly string[] {
  const parts: string[] = []
  let start: number | null = null
  let closing = ''
  for (let at = 0; at < words.length; at += 1) {
    const mark = words.charAt(at)
    if (start !== null) {
      if (closing.includes(mark) && !isInsideWord(words, at)) {
        parts.push(words.slice(start, at))
        start = null
      }
      continue
    }
    if (parts.length === 0 && at > 0 && closesFromBefore(words, at, marks)) parts.push(words.slice(0, at))
    else if (marks[mark] !== undefined && isBeforeWord(words, at)) {
      start = at + 1
      closing = marks[mark]
    }
  }
  if (start !== null) parts.push(words.slice(start))
  return parts.filter((part) => /[\p{L}\p{N}]/u.test(part))
}

/** Whether a mark closes a quotation that had begun before these words. */
function closesFromBefore(words: string, at: number, marks: Readonly<Record<string, string>>): boolean {
  const mark = words.charAt(at)
  const isCloser = marks === closers ? allClosers.has(mark) && mark !== '“' && mark !== '«' : mark === '’'
  return isCloser && /[^\s([{—–]/.test(words.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(words.charAt(at + 1))
}

function isBeforeWord(words: string, at: number): boolean {
  return /[^\s.,;:!?)\]}]/u.test(words.charAt(at + 1)) && !/[\p{L}\p{N}]/u.test(words.charAt(at - 1))
}

/** An apostrophe within a word closes nothing. */
function isInsideWord(words: string, at: number): boolean {
  return (
    words.charAt(at) === '’' && /\p{L}/u.test(words.charAt(at - 1)) && /\p{L}/u.test(words.charAt(at + 1))
  )
}
