import fc from 'fast-check'

/** Pieces of text that mean something in Markdown, HTML or a spreadsheet. */
const pieces = [
  ...[
    '*',
    '_',
    '**',
    '`',
    '```',
    '~~~',
    '#',
    '##',
    '>',
    '-',
    '+',
    '=',
    '---',
    '===',
    '***',
    '|',
    '\\',
    '\\\\',
  ],
  ...[
    '[a](b)',
    '[x]: y',
    '![i](j)',
    '<b>',
    '</td>',
    '<script>',
    '<!--',
    '-->',
    '&amp;',
    '&',
    ';',
    '&#9;',
    '<a@b.c>',
  ],
  ...[
    '1.',
    '1)',
    '12. ',
    '- ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' \n',
    '"',
    "'",
    '“',
    '$',
    ':',
    '!',
    '^',
  ],
  ...[
    '=1+1',
    '@SUM(A1)',
    '-2',
    '-2,5',
    '+49',
    ',',
    ';',
    '\0',
    '\u0007',
    '\u00A0',
    '\u2028',
    'É',
    '漢字',
    'עברית',
    '😀',
  ],
  ...['https://example.com/a_b?c=d&e=f', 'word', 'snake_case', 'Task & Purpose', '10/10/203'],
]

/** Texts as nobody should write them, but somebody will paste them. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

/** What is left of a text when only its signs count: no white space and no control characters. */
export function signsOf(text: string): string {
  return text.replaceAll(/[\s\p{Cc}]/gu, '')
}
