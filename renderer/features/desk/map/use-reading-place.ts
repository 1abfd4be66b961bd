import { useEffect, useState } from 'react'
import { articleId } from '../desk-ids.ts'
import { offsetAt } from '../article/article-dom.ts'

/** How far down the pane one reads, as parts of its height: the first that has words, for what is set aside has none. */
const readingLines = [0.25, 0.4, 0.55, 0.1]

/** The offset of the version's text that is about where one reads now; follows the scrolling, at most once a frame. */
export function useReadingPlace(text: string): number {
  const [offset, setOffset] = useState(0)
  useEffect(() => {
    const root = document.getElementById(articleId)
    const scroller = root?.parentElement ?? null
    if (root === null || scroller === null) return undefined
    let frame = 0
    const look = () => {
      frame = 0
      const view = scroller.getBoundingClientRect()
      const box = root.getBoundingClientRect()
      const middle = (box.left + box.right) / 2
      for (const line of readingLines) {
        const found = offsetAt(root, middle, Math.max(view.top + view.height * line, box.top))
        if (found === null) continue
        setOffset(found)
        break
      }
    }
    const lookSoon = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    lookSoon()
    scroller.addEventListener('scroll', lookSoon, { passive: true })
    // Fonts that arrive, and stretches that are laid out for the first time, move what lies below them.
    const observer = new ResizeObserver(lookSoon)
    observer.observe(root)
    return () => {
      observer.disconnect()
      scroller.removeEventListener('scroll', lookSoon)
      cancelAnimationFrame(frame)
    }
  }, [text])
  return offset
}
