import { describe, expect, it } from 'vitest'
import { parseArticle } from '../../../../electron/import/parse-article.ts'

const sentences = [
  'Seawater broke through the harbour wall before dawn, flooding 43 homes, the county said.',
  'Nobody was killed, but three people were treated for cold, one of them a child of six.',
  'The wall was last inspected in 2019, when engineers gave it ten years, a report shows.',
  'The county has set aside money for repairs, which a councillor called a sticking plaster.',
]
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`)
const other =
  '<p>Another story altogether, about the ferry strike, which enters its second week, unions said.</p>'

function bodyOf(html: string): string[] {
  const bytes = new TextEncoder().encode(html)
  const { text, blocks } = parseArticle({ kind: 'file', bytes, fileName: 'page.html' })
  return blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => text.slice(start, end))
}

describe('finding the article on its page', () => {
  it('joins an article that is cut in pieces by boxes', () => {
    const pieces = paragraphs.map(
      (paragraph) => `<div class="css-x1">${paragraph}</div><div class="ad">Buy</div>`,
    )
    expect(bodyOf(`<div id="a">${pieces.join('')}</div><div class="foot">${other}</div>`)).toEqual(sentences)
  })

  it('takes in paragraphs that stand loose before a box with the rest', () => {
    const page = `<div>${paragraphs.slice(0, 2).join('')}<div class="paywall">${paragraphs.slice(2).join('')}</div></div>`
    expect(bodyOf(`${page}<div class="foot">${other}</div>`)).toEqual(sentences)
  })

  it('believes the publisher’s mark of the body', () => {
    const pieces = paragraphs.map((paragraph) => `<div><div>${paragraph}</div></div>`)
    expect(bodyOf(`<section itemprop="articleBody">${pieces.join('')}</section>${other}`)).toEqual(sentences)
  })

  it('prefers the article under the headline to a longer list of others', () => {
    const list = other.repeat(4)
    const page = `<article><h1>Wall fails</h1>${paragraphs[0] ?? ''}</article><article>${list}</article>`
    expect(bodyOf(page)).toEqual(sentences.slice(0, 1))
  })

  it('is not drawn to a long list of links', () => {
    const links =
      '<li><a href="/x">Another story, about the ferry strike, which enters its second week</a></li>'
    expect(bodyOf(`<ul class="content">${links.repeat(40)}</ul><div>${paragraphs.join('')}</div>`)).toEqual(
      sentences,
    )
  })

  it('keeps the words of a page with hardly any', () => {
    expect(bodyOf('<p>It is over.</p>')).toEqual(['It is over.'])
  })

  it('prints the quotation marks that browsers print', () => {
    expect(bodyOf('<p>She said <q>it is over</q>.</p>')).toEqual(['She said “it is over”.'])
  })
})
