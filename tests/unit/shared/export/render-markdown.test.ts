import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { renderInPieces } from '../../../../shared/export/log-renderer.ts'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, it } from 'vitest'
import { correctionLog } from '../../../../shared/export/correction-log.ts'
import { factLog } from '../../../../shared/export/fact-log.ts'
import { markdownLine, markdownLines, markdownLink } from '../../../../shared/export/markdown-text.ts'
import { correctionsMarkdown } from '../../../../shared/export/render-corrections-markdown.ts'
import { factsMarkdown } from '../../../../shared/export/render-facts-markdown.ts'
import {
  aClaim,
  aCorrection,
  anAnchor,
  aPerson,
  aSource,
  aStory,
  aStoryFile,
  someEvidence,
  logInput,
} from './entities.ts'
import { hostileText, signsOf } from './hostile-text.ts'
import { textOf } from './text-of.ts'

const now = '2026-11-22T08:00:00.000Z'

/** The words of a document as a reader sees them, and the kinds of its nodes. */
function read(markdown: string): { readonly words: string; readonly kinds: ReadonlySet<string> } {
  const kinds = new Set<string>()
  const words: string[] = []
  const visit = (node: Nodes): void => {
    kinds.add(node.type)
    if ('value' in node) words.push(node.value)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(fromMarkdown(markdown))
  return { words: words.join(''), kinds }
}

describe('Words in Markdown', () => {
  it('come back as the same words from a line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { words, kinds } = read(markdownLine(text))
        expect(signsOf(words)).toBe(signsOf(text))
        expect([...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('come back as the same words from a list item and a quotation, and stay within them', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const item = fromMarkdown(`- **Note:** ${markdownLines(text, '  ')}\n\nEnd`)
        expect(item.children.map(({ type }) => type)).toEqual(['list', 'paragraph'])
        expect(signsOf(read(`- **Note:** ${markdownLines(text, '  ')}`).words)).toBe(`Note:${signsOf(text)}`)
        const lines = markdownLines(text, '> ')
        const { words, kinds } = read(`> ${lines}`)
        expect(signsOf(words)).toBe(signsOf(text))
        const allowed = ['root', 'blockquote', 'paragraph', 'text', 'break']
        expect([...kinds].filter((kind) => !allowed.includes(kind))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('keep their lines and paragraphs', () => {
    expect(markdownLines('one\ntwo\n\nthree', '  ')).toBe('one\\\n  two\n\n  three')
    expect(markdownLines('one\n \n\ntwo', '> ')).toBe('one\n>\n> two')
  })

  it('stay readable where nothing has to be escaped', () => {
    const plain = 'Task & Purpose said on 10/10/2023: “snake_case (3.5 %), no. 1” – at 5:30!'
    expect(markdownLine(plain)).toBe(plain)
  })

  it('link only to the web', () => {
    expect(read(markdownLink('https://example.com/a_b*c?d=1&copy;')).kinds).toContain('link')
    expect(read(markdownLink('javascript:alert(1)')).kinds).not.toContain('link')
    expect(read(markdownLink('https://example.com/ <script>')).kinds).not.toContain('html')
  })
})

describe('The correction log in Markdown', () => {
  const entry = aCorrection({
    number: 3,
    kind: 'clarification',
    correctedAt: '2023-10-11',
    storyUrl: 'https://example.com/story',
    cause: 'a typing slip',
    status: 'approved',
    approvedBy: 'person-1',
  })
  const input = logInput({
    story: aStory(),
    corrections: [entry],
    people: [aPerson()],
  })

  it('reads like a corrections column', () => {
    const text = textOf(renderInPieces(correctionsMarkdown, correctionLog(input, 'public', now)))
    expect(text).toBe(`# Corrections: Support offered

Jo Roe · 10 October 2023

Exported 22 November 2026, 08:00 UTC.

## Clarification: Support offered

No. 3 · 11 October 2023

> The update note gave a wrong year. It is 2023.

- **The text said:** 10/10/203
- **It now says:** 10/10/2023
- **Story link:** <https://example.com/story>
- **Where:** Body
- **Error:** Date, time
- **Severity:** Minor
- **Placement:** Foot of the article
- **Repeats the error:** No
`)
  })

  it('says so when it is for the desk', () => {
    const text = textOf(renderInPieces(correctionsMarkdown, correctionLog(input, 'desk', now)))
    expect(text).toContain('**For the desk only, not for publication.**')
    expect(text).toContain('\nNo. 3 · 11 October 2023 · Approved\n')
    expect(text).toContain(
      '- **Cause:** a typing slip\n- **Drafted:** 20 November 2026, 09:30 UTC\n- **Approved:** Ada Berg, 20 November 2026, 09:30 UTC\n',
    )
  })

  it('says so when it is empty', () => {
    const log = correctionLog({ ...input, corrections: [] }, 'public', now)
    expect(textOf(renderInPieces(correctionsMarkdown, log))).toContain('\nThere are no corrections.\n')
  })
})

describe('The fact log in Markdown', () => {
  it('has an overview and a section for each claim with its sources', () => {
    const file = aStoryFile({
      claims: [
        aClaim({
          number: 2,
          type: 'casualty_count',
          finding: 'confirmed',
          workflow: 'signed_off',
          findingAt: now,
          findingBy: 'person-1',
          note: 'called back',
        }),
        aClaim({ id: 'lost', number: 1 }),
      ],
      anchors: [anAnchor({ exact: 'More than | 900 people', start: 35 })],
      sources: [
        aSource({ url: 'https://example.com/a', publisher: 'CNN', publishedAt: '2023-10-09' }),
        aSource({ id: 'bare', title: 'https://example.com/b', url: 'https://example.com/b' }),
      ],
      evidence: [
        someEvidence({ level: 'primary', excerpt: 'over 900', locatorKind: 'paragraph', locator: '4' }),
        someEvidence({ id: 'e2', sourceId: 'bare', stance: 'contradicts' }),
      ],
    })
    const log = factLog({ file, people: [aPerson()], confidentialSources: [] }, 'desk', now)
    expect(textOf(renderInPieces(factsMarkdown, log))).toBe(`# Fact log: Support offered

Jo Roe · 10 October 2023

Exported 22 November 2026, 08:00 UTC. **For the desk only, not for publication.**

| No. | Claim | Type | Finding | Stage | Sources |
| --: | :-- | :-- | :-- | :-- | --: |
| 2 | More than \\| 900 people | Casualty count | Confirmed | Signed off | 2 |
| 1 |  | Other | No finding | Not started | 0 |

## No. 2 · Confirmed

> More than \\| 900 people

- **Where:** ¶ 2
- **Type:** Casualty count
- **Stage:** Signed off
- **Checked:** Ada Berg, 22 November 2026, 08:00 UTC
- **Note:** called back
- **Priority:** Medium
- **Source:** CNN, “Austin offers help”, 9 October 2023\\
  <https://example.com/a>\\
  Supports · primary · news report · on the record · paragraph 4\\
  “over 900”
- **Source:** <https://example.com/b>\\
  Contradicts · secondary · news report · on the record

## No. 1 · No finding

- **Where:** No longer in the text
- **Type:** Other
- **Stage:** Not started
- **Priority:** Medium
`)
  })

  it('keeps every word of a claim in its table row', () => {
    fc.assert(
      fc.property(hostileText, (exact) => {
        const file = aStoryFile({ claims: [aClaim()], anchors: [anAnchor({ exact })] })
        const log = factLog({ file, people: [], confidentialSources: [] }, 'public', now)
        const row = /^\| 1 \|.*$/m.exec(factsMarkdown.head(log))?.[0] ?? ''
        expect(row.replaceAll(/\\\|/g, '').match(/\|/g)).toHaveLength(7)
      }),
    )
  })
})
