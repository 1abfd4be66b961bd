/** Any value that JSON can hold. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * JSON with one spelling for one value: keys in UTF-16 order, no spaces, absent for undefined
 * (RFC 8785 for the values Stet writes: strings, finite numbers, booleans, null).
 * Throws a RangeError for numbers that JSON cannot write.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`${value} is not JSON.`)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const pairs: string[] = []
  for (const key of Object.keys(value).sort()) {
    const item = value[key]
    if (item !== undefined) pairs.push(`${JSON.stringify(key)}:${canonicalJson(item)}`)
  }
  return `{${pairs.join(',')}}`
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
