/**
 * Which old words kept their order: 1 for those of the heaviest set of linked runs that stand in the same order in both texts, 0 for what
 * moved past them or was not found. `alignment` gives each old word its index in the new text, or -1.
 */
export function wordsInOrder(alignment: Int32Array, newCount: number): Uint8Array {
  const runs = linkedRuns(alignment)
  const heaviest = new HeaviestBelow(newCount)
  const before = new Int32Array(runs.length).fill(-1)
  let last = -1
  let most = 0
  for (const [index, { target, length }] of runs.entries()) {
    const { weight, run } = heaviest.upTo(target)
    before[index] = run
    heaviest.set(target + length - 1, { weight: weight + length, run: index })
    if (weight + length > most) [most, last] = [weight + length, index]
  }
  const isInOrder = new Uint8Array(alignment.length)
  for (let index = last; index !== -1; index = before[index] ?? -1) {
    const run = runs[index]
    if (run !== undefined) isInOrder.fill(1, run.at, run.at + run.length)
  }
  return isInOrder
}

interface Run {
  readonly at: number
  readonly target: number
  readonly length: number
}

function linkedRuns(alignment: Int32Array): readonly Run[] {
  const runs: Run[] = []
  for (let at = 0; at < alignment.length;) {
    const target = alignment[at] ?? -1
    let end = at + 1
    while (target !== -1 && end < alignment.length && alignment[end] === target + (end - at)) end += 1
    if (target !== -1) runs.push({ at, target, length: end - at })
    at = end
  }
  return runs
}

interface Chain {
  readonly weight: number
  /** The index of its last run; -1 for no chain. */
  readonly run: number
}

const noChain: Chain = { weight: 0, run: -1 }

/** The heaviest chain that ends before a place, in logarithmic time (a Fenwick tree of maxima). */
class HeaviestBelow {
  readonly #chains: (Chain | undefined)[]

  constructor(places: number) {
    this.#chains = new Array<Chain | undefined>(places + 1)
  }

  /** The heaviest chain that ends at a place below `place`. */
  upTo(place: number): Chain {
    let best = noChain
    for (let node = place; node > 0; node -= node & -node) {
      const chain = this.#chains[node]
      if (chain !== undefined && chain.weight > best.weight) best = chain
    }
    return best
  }

  set(place: number, chain: Chain): void {
    for (let node = place + 1; node < this.#chains.length; node += node & -node) {
      if ((this.#chains[node]?.weight ?? 0) < chain.weight) this.#chains[node] = chain
    }
  }
}
