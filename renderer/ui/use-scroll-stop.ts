import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

const FOCUSABLE = 'a[href], button:enabled, input:enabled, textarea:enabled, select:enabled, [tabindex]'

/**
 * A ref for an element that scrolls, and the `tabIndex` it needs: 0 while it overflows and holds nothing that takes
 * the focus, so that the keyboard can scroll it; otherwise undefined, so that it is no idle stop on the way.
 */
export function useScrollStop(): [RefObject<HTMLDivElement | null>, 0 | undefined] {
  const ref = useRef<HTMLDivElement>(null)
  const [isStop, setIsStop] = useState(false)
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const look = () => {
      // Sizes are asked for last: they make the page be laid out between a key and its answer.
      const isAlone = element.querySelector(FOCUSABLE) === null
      setIsStop(isAlone && element.scrollHeight > element.clientHeight)
    }
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    const contents = new MutationObserver(look)
    contents.observe(element, { childList: true, subtree: true })
    return () => {
      sizes.disconnect()
      contents.disconnect()
    }
  }, [])
  return [ref, isStop ? 0 : undefined]
}
