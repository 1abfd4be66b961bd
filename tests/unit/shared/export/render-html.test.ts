import fc from 'fast-check'
import { renderInPieces } from '../../../../shared/export/log-renderer.ts'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { correctionLog } from '../../../../shared/export/correction-log.ts'
import { factLog } from '../../../../shared/export/fact-log.ts'
import { correctionsHtml } from '../../../../shared/export/render-corrections-html.ts'
import { factsHtml } from '../../../../shared/export/render-facts-html.ts'
import {
  aClaim,
  aCorrection,
  anAnchor,
  aSource,
  aStory,
  aStoryFile,
  someEvidence,
  logInput,
} from './entities.ts'
import { hostileText, signsOf } from './hostile-text.ts'
import { textOf } from './text-of.ts'

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

const now = '2026-11-22T08:00:00.000Z'

interface Page {
  readonly elements: readonly Element[]
  readonly text: string
  readonly errors: readonly string[]
}

function read(html: string): Page {
  const errors: string[] = []
  const elements: Element[] = []
  let text = ''
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    if (!('tagName' in node)) return
    elements.push(node)
    if (node.tagName !== 'style') node.childNodes.forEach(visit)
  }
  parse(html, { onParseError: (error) => errors.push(error.code) }).childNodes.forEach((node) => visit(node))
  return { elements, text, errors }
}

function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value
}

function correctionsPage(over: Parameters<typeof aCorrection>[0]): string {
  const log = correctionLog(
    logInput({
      story: aStory(),
      corrections: [aCorrection(over)],
    }),
    'desk',
    now,
  )
  return textOf(renderInPieces(correctionsHtml, log))
}

function factsPage(words: string): string {
  const file = aStoryFile({
    claims: [aClaim({ note: words })],
    anchors: [anAnchor({ exact: words })],
    sources: [aSource({ title: words, url: words })],
    evidence: [someEvidence({ excerpt: words, locator: words })],
  })
  return textOf(
    renderInPieces(factsHtml, factLog({ file, people: [], confidentialSources: [] }, 'desk', now)),
  )
}

const allowedTags = new Set(
  'html head meta title style body header main h1 h2 p span b a div article dl dt dd del ins table caption thead tbody tr th td ul li'.split(
    ' ',
  ),
)

describe('The logs as HTML pages', () => {
  it.each([
    ['corrections', correctionsPage({ storyUrl: 'https://example.com/a' })],
    ['facts', factsPage('https://example.com/a')],
  ])('are whole, valid and stand alone: %s', (_name, html) => {
    const { elements, errors } = read(html)
    expect(errors).toEqual([])
    expect(
      attribute(
        elements.find(({ tagName }) => tagName === 'html'),
        'lang',
      ),
    ).toBe('en')
    expect(elements.map(({ tagName }) => tagName).filter((name) => !allowedTags.has(name))).toEqual([])
    expect(html).not.toMatch(/src=|@import|url\(|<link/)
    expect(elements.filter(({ tagName }) => tagName === 'a').map((a) => attribute(a, 'href'))).toContain(
      'https://example.com/a',
    )
  })

  it('show every word and run none, whatever was pasted', () => {
    fc.assert(
      fc.property(hostileText, (words) => {
        for (const html of [
          correctionsPage({
            originalText: words,
            publicNote: words,
            storyHeadline: words,
            cause: words,
            storyUrl: words,
          }),
          factsPage(words),
        ]) {
          const { elements, text } = read(html)
          expect(elements.filter(({ tagName }) => !allowedTags.has(tagName))).toEqual([])
          expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual(
            [],
          )
          expect(signsOf(text)).toContain(signsOf(words))
        }
      }),
      { numRuns: 300 },
    )
  })

  it('do not link to anything but the web', () => {
    for (const url of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      ' https://x.example',
    ]) {
      const { elements } = read(correctionsPage({ storyUrl: url }))
      expect(elements.filter(({ tagName }) => tagName === 'a')).toEqual([])
    }
  })

  it('leave the language and direction of quoted words open', () => {
    const { elements } = read(correctionsPage({ originalText: 'שלום' }))
    const quoted = elements.filter((element) => attribute(element, 'class') === 'words')
    expect(quoted.length).toBeGreaterThan(3)
    for (const element of quoted) {
      expect([attribute(element, 'lang'), attribute(element, 'dir')]).toEqual(['', 'auto'])
    }
  })
})
