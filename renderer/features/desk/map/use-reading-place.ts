import { useEffect, useState } from 'react'
import { articleId } from '../desk-ids.ts'
import { offsetAt } from '../article/article-dom.ts'

/** How far down the pane one reads, as parts of its height: the first that has words, for what is set aside has none. */
const readingLines = [0.25, 0.4, 0.55, 0.1]

/** The offset of the version's text that is about where one reads now; follows the scrolling, at most once a frame. */
export function useReadingPlace(text: string): number {
  const [offset, setOffset] = useState(0)
  useEffect(() => {
    let frame = 0
    let observed: Element | null = null
    const look = () => {
      frame = 0
      // Looked up each time: the article comes anew when the window grows narrow or wide.
      const root = document.getElementById(articleId)
      if (root !== observed) {
        observer.disconnect()
        if (root !== null) observer.observe(root)
        observed = root
      }
      const found = root === null ? null : placeRead(root)
      if (found !== null) setOffset(found)
    }
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    // Fonts that arrive, and stretches that are laid out for the first time, move what lies below them.
    const observer = new ResizeObserver(lookSoon)
    lookSoon()
    document.addEventListener('scroll', lookSoon, { capture: true, passive: true })
    window.addEventListener('resize', lookSoon)
    return () => {
      observer.disconnect()
      document.removeEventListener('scroll', lookSoon, { capture: true })
      window.removeEventListener('resize', lookSoon)
      cancelAnimationFrame(frame)
    }
  }, [text])
  return offset
}

function placeRead(root: HTMLElement): number | null {
  const view = root.parentElement?.getBoundingClientRect()
  if (view === undefined) return null
  const box = root.getBoundingClientRect()
  const middle = (box.left + box.right) / 2
  for (const line of readingLines) {
    const found = offsetAt(root, middle, Math.max(view.top + view.height * line, box.top))
    if (found !== null) return found
  }
  return null
}
