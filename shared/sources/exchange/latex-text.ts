/** What accents of LaTeX are in Unicode, as combining marks behind the letter. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030A',
  H: '\u030B',
  v: '\u030C',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
}

const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  j: 'ȷ',
  dh: 'ð',
  th: 'þ',
  textendash: '–',
  textemdash: '—',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedblleft: '“',
  textquotedblright: '”',
  textellipsis: '…',
  ldots: '…',
  dots: '…',
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbar: '|',
  textless: '<',
  textgreater: '>',
  textunderscore: '_',
  texteuro: '€',
  pounds: '£',
}

const dashesAndMarks: Readonly<Record<string, string>> = {
  '---': '—',
  '--': '–',
  '``': '“',
  "''": '”',
  '~': ' ',
  '{': '',
  '}': '',
}

/** Everything that LaTeX reads otherwise than it is written, each looked at once. */
const special = new RegExp(
  [
    String.raw`\\(?<mark>["'\x60^~=.])\s*(?:\{\s*(?<inBraces>\\?\p{L})\s*\}|(?<bare>\\?\p{L}))`,
    String.raw`\\(?<letterMark>[uvHrcdkb])(?:\s*\{\s*(?<inBraces2>\\?\p{L})\s*\}|\s+(?<bare2>\\?\p{L}))`,
    String.raw`\\(?:emph|textit|textbf|textsc|textrm|texttt|text|mkbibquote|url)\s*(?=\{)`,
    String.raw`\\(?<name>[A-Za-z]+)(?:\{\}|\s+|(?![A-Za-z]))`,
    String.raw`\\(?<escaped>[#$%&_{}~^ ])`,
    String.raw`---|--|\x60\x60|''|[{}~]`,
  ].join('|'),
  'gu',
)

/**
 * Words written for LaTeX as plain text: accents, letters, dashes, escaped marks; commands that only set type go, their words
 * stay. What is no command that is known is left standing.
 */
export function fromLatex(text: string): string {
  return text.replaceAll(special, (...match: unknown[]) => {
    const [whole] = match as [string]
    const found = match.at(-1) as Readonly<Record<string, string | undefined>>
    const { mark, letterMark, name, escaped } = found
    if (mark !== undefined) return accented(mark, found['inBraces'] ?? found['bare'] ?? '', whole)
    if (letterMark !== undefined)
      return accented(letterMark, found['inBraces2'] ?? found['bare2'] ?? '', whole)
    if (name !== undefined) return letters[name] ?? whole
    return escaped ?? dashesAndMarks[whole] ?? ''
  })
}

function accented(mark: string, letter: string, whole: string): string {
  const base = letter === '\\i' ? 'i' : letter === '\\j' ? 'j' : letter
  const accent = accents[mark]
  return accent === undefined || base.startsWith('\\') ? whole : (base + accent).normalize('NFC')
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Plain text so that `fromLatex` reads the same again. Letters beyond ASCII stay, as today's programs read them. */
export function toLatex(text: string): string {
  return text
    .replaceAll(/[\\~^{}#$%&_]/g, (mark) => escapes[mark] ?? `\\${mark}`)
    .replaceAll(/-(?=-)/g, '-{}')
    .replaceAll(/`(?=`)/g, '`{}')
    .replaceAll(/'(?=')/g, "'{}")
}
