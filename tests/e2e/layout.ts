import type { Page } from '@playwright/test'

/**
 * What is wrong with the places of things in the window now, in words: controls that are cut off where nothing scrolls,
 * controls that lie over each other, words that are cut off without a sign, a page that is larger than its window.
 * While a dialog or a menu is open, what lies under it is left out.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return [
    ...(await page.evaluate(sizeFaults)),
    ...(await page.evaluate(controlFaults)),
    ...(await page.evaluate(wordFaults)),
  ]
}

function sizeFaults(): string[] {
  const { scrollWidth, scrollHeight } = document.documentElement
  return [
    ...(scrollWidth > innerWidth ? ['the page is wider than the window'] : []),
    ...(scrollHeight > innerHeight ? ['the page is higher than the window'] : []),
  ]
}

/** Runs in the page: all that it uses stands inside of it. */
function controlFaults(): string[] {
  interface Part {
    left: number
    right: number
    top: number
    bottom: number
    isLost: boolean
  }
  /** Rounding, and the hairline that a border may take, in CSS pixels. */
  const slack = 1.5
  const overlay = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].at(-1)
  const controls = 'button, a[href], input, textarea, [role=tab], [role=option], [role=separator], h1, h2, h3'

  const nameOf = (element: Element) => {
    const words = element.getAttribute('aria-label') ?? element.textContent.trim()
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} “${words.slice(0, 40)}”`
  }
  const isTiny = ({ width, height }: DOMRect) => width <= 2 || height <= 2
  /** The browser's own radio button or switch stands hidden, for the keyboard, in the one that is drawn. */
  const isForKeyboard = (element: Element) =>
    element.matches('input') && isTiny((element.parentElement ?? element).getBoundingClientRect())
  // A link to skip by waits outside the window until it has the focus; notices lie over the page by their nature.
  const isAside = (element: Element) =>
    element.getBoundingClientRect().bottom <= 0 || element.closest('[aria-label=Notifications]') !== null
  const isShown = (element: Element) =>
    !isTiny(element.getBoundingClientRect()) &&
    !isForKeyboard(element) &&
    !isAside(element) &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true })

  /** Takes along one axis what an ancestor clips off a part; what cannot be scrolled there is lost. */
  const clip = (
    part: Part,
    frame: DOMRect,
    overflow: string,
    [from, to]: readonly ['left', 'right'] | readonly ['top', 'bottom'],
  ) => {
    if (overflow === 'visible') return
    const isCut = part[from] < frame[from] - slack || part[to] > frame[to] + slack
    if (isCut && (overflow === 'hidden' || overflow === 'clip')) part.isLost = true
    part[from] = Math.max(part[from], frame[from])
    part[to] = Math.min(part[to], frame[to])
  }
  const visiblePart = (element: Element): Part => {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const part = { left, right, top, bottom, isLost: false }
    const isFixed = (at: Element) => getComputedStyle(at).position === 'fixed'
    for (let at = element.parentElement; at !== null && !isFixed(at); at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at)
      clip(part, at.getBoundingClientRect(), overflowX, ['left', 'right'])
      clip(part, at.getBoundingClientRect(), overflowY, ['top', 'bottom'])
    }
    const isBeside =
      part.left < -slack || part.right > innerWidth + slack || part.bottom > innerHeight + slack
    return { ...part, isLost: part.isLost || isBeside }
  }
  const isOver = (a: Part, b: Part) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2

  const shown = [...(overlay ?? document.body).querySelectorAll(controls)]
    .filter(isShown)
    .map((element) => ({ element, part: visiblePart(element) }))
  const pairs = shown.flatMap((one, index) => shown.slice(index + 1).map((other) => [one, other] as const))
  const overlapping = pairs.filter(([one, other]) => {
    const isInside = one.element.contains(other.element) || other.element.contains(one.element)
    return !isInside && isOver(one.part, other.part)
  })
  return [
    ...shown.filter(({ part }) => part.isLost).map(({ element }) => `${nameOf(element)} is cut off`),
    ...overlapping.map(([one, other]) => `${nameOf(one.element)} lies over ${nameOf(other.element)}`),
  ]
}

/** Runs in the page: all that it uses stands inside of it. */
function wordFaults(): string[] {
  const overlay = [...document.querySelectorAll('[role=dialog], [role=alertdialog], [role=menu]')].at(-1)
  const holdsWords = (element: Element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '')
  const isCutOff = (element: Element) => {
    const { overflowX, textOverflow } = getComputedStyle(element)
    const isClipping = overflowX === 'hidden' || overflowX === 'clip'
    // Words for screen readers alone are clipped to one pixel.
    const isDrawn = element.clientWidth > 2 && element.checkVisibility({ visibilityProperty: true })
    return (
      isClipping && isDrawn && textOverflow !== 'ellipsis' && element.scrollWidth > element.clientWidth + 1
    )
  }
  return [...(overlay ?? document.body).querySelectorAll('*')]
    .filter((element) => holdsWords(element) && isCutOff(element))
    .map((element) => `the words “${element.textContent.trim().slice(0, 40)}” are cut off`)
}
