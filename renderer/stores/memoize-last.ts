/**
 * Remembers the last arguments and the last answer: a selector that is asked with the same objects answers the
 * same object, which is what makes a component that selects it stay as it is.
 */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly answer: R } | null = null
  return (...args) => {
    const isSame = last?.args.every((arg, index) => Object.is(arg, args[index])) ?? false
    if (last === null || !isSame) last = { args, answer: compute(...args) }
    return last.answer
  }
}

/** The earlier list when both hold the same items in the same order, else the new one. */
export function reuseList<T>(earlier: readonly T[] | undefined, list: readonly T[]): readonly T[] {
  if (earlier === undefined || earlier.length !== list.length) return list
  return list.every((item, index) => Object.is(item, earlier[index])) ? earlier : list
}
