import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besides, placeWindow } from '../../../../electron/windows/window-bounds.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 800 }
const second = { x: 1440, y: 0, width: 1920, height: 1080 }

describe('where a window opens', () => {
  it('is the middle of the main screen at first', () => {
    expect(placeWindow(null, [second, laptop])).toEqual({ x: 1680, y: 90, width: 1440, height: 900 })
  })

  it('is where it stood last', () => {
    const last = { x: 1500, y: 40, width: 1200, height: 700 }
    expect(placeWindow(last, [laptop, second])).toEqual(last)
  })

  it('is on a screen that is still there when the other one was unplugged, at the same size', () => {
    const last = { x: 1500, y: 40, width: 1200, height: 700 }
    expect(placeWindow(last, [laptop])).toEqual({ x: 120, y: 75, width: 1200, height: 700 })
  })

  it('is never larger than the screen, nor smaller than Stet is laid out for', () => {
    expect(placeWindow({ x: 0, y: 25, width: 5000, height: 5000 }, [laptop])).toEqual(laptop)
    expect(placeWindow({ x: 10, y: 30, width: 10, height: 10 }, [laptop])).toMatchObject({
      width: 1024,
      height: 640,
    })
  })

  it('can be reached by its title bar wherever it stood', () => {
    const number = fc.integer({ min: -5000, max: 5000 })
    const size = fc.integer({ min: 1, max: 5000 })
    fc.assert(
      fc.property(fc.record({ x: number, y: number, width: size, height: size }), (last) => {
        const placed = placeWindow(last, [laptop, second])
        const isInside = [laptop, second].some(
          (screen) =>
            placed.y >= screen.y &&
            placed.x >= screen.x &&
            placed.x + placed.width <= screen.x + screen.width,
        )
        expect(isInside).toBe(true)
      }),
    )
  })

  it('is a little beside the window it comes from', () => {
    const front = { x: 1500, y: 40, width: 1200, height: 700 }
    expect(besides(front, [laptop, second])).toEqual({ ...front, x: 1528, y: 68 })
  })
})
