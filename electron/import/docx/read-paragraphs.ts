import { readRuns, type Runs } from './read-runs.ts'
import { childrenOf, elementsOf, type XmlElement } from './read-xml.ts'

/** One paragraph, or one row of a table with its cells parted by tabs. */
export interface WordParagraph extends Omit<Runs, 'boxes'> {
  readonly styleId: string | null
  readonly isListItem: boolean
}

/** The paragraphs of a body, a cell, a text box or a note, in the order of the file; text boxes follow their anchor. */
export function readParagraphs({ children }: XmlElement): WordParagraph[] {
  const paragraphs: WordParagraph[] = []
  let unended: WordParagraph | null = null
  for (const child of children) {
    if (typeof child === 'string' || child.name === 'Fallback') continue
    if (child.name === 'tbl') {
      paragraphs.push(...readRows(child))
    } else if (child.name === 'p') {
      const { boxes, ...runs } = readRuns(child)
      const whole: WordParagraph = joinTwo(unended, { ...runs, ...propertiesOf(child) })
      unended = isEndStruck(child) ? whole : null
      if (unended === null) paragraphs.push(whole)
      paragraphs.push(...boxes.flatMap(readParagraphs))
    } else {
      paragraphs.push(...readParagraphs(child))
    }
  }
  return unended === null ? paragraphs : [...paragraphs, unended]
}

function readRows(table: XmlElement): WordParagraph[] {
  return elementsOf(table, 'tr').map((row) => {
    const cells = elementsOf(row, 'tc').map((cell) => join(readParagraphs(cell), ' '))
    return join(cells, '\t')
  })
}

function propertiesOf(paragraph: XmlElement): Pick<WordParagraph, 'styleId' | 'isListItem'> {
  const properties = childrenOf(paragraph, 'pPr')
  const [style] = properties.flatMap((one) => elementsOf(one, 'pStyle'))
  const [numbering] = properties.flatMap((one) => elementsOf(one, 'numId'))
  return {
    styleId: style?.attributes.get('val') ?? null,
    // Number 0 takes the paragraph out of the list of its style.
    isListItem: numbering !== undefined && numbering.attributes.get('val') !== '0',
  }
}

/** Whether a tracked change strikes the end of the paragraph, so that it goes on in the next. */
function isEndStruck(paragraph: XmlElement): boolean {
  return childrenOf(paragraph, 'pPr')
    .flatMap((properties) => elementsOf(properties, 'rPr'))
    .some((mark) => elementsOf(mark, 'del').length > 0)
}

function joinTwo(first: WordParagraph | null, second: WordParagraph): WordParagraph {
  return first === null ? second : { ...second, ...joinWords([first, second], '') }
}

function join(paragraphs: readonly WordParagraph[], between: string): WordParagraph {
  return { ...joinWords(paragraphs, between), styleId: null, isListItem: false }
}

function joinWords(
  paragraphs: readonly WordParagraph[],
  between: string,
): Pick<WordParagraph, 'text' | 'struck' | 'marks'> {
  return {
    text: paragraphs.map(({ text }) => text).join(between),
    struck: paragraphs.flatMap(({ struck }) => struck),
    marks: paragraphs.flatMap(({ marks }) => marks),
  }
}
