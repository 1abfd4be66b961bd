/** Chance that gives the same numbers for the same seed, so that every machine measures the same library. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  readonly below: (limit: number) => number
  /** One of the given values. */
  readonly oneOf: <T>(values: readonly T[]) => T
  /** True in `share` of all calls. */
  readonly chance: (share: number) => boolean
  /** An identifier as scattered as the app's own, on which the shape of an index depends. */
  readonly id: () => string
}

/** The generator mulberry32 (public domain, Tommy Ettinger): good enough to scatter, and the same everywhere. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit)
  const hex = (): string => next().toString(16).padStart(8, '0')
  return {
    below,
    oneOf(values) {
      const value = values[below(values.length)]
      if (value === undefined) throw new RangeError('There is nothing to choose from.')
      return value
    },
    chance: (share) => next() < share * 2 ** 32,
    id() {
      const digits = hex() + hex() + hex() + hex()
      return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20)]
        .concat(digits.slice(20))
        .join('-')
    },
  }
}
