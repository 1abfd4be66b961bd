/** A value without fields that are there but undefined, at every depth. */
export type Tidy<T> = { [K in keyof T]: Tidy<Exclude<T[K], undefined>> }

/**
 * The same input, fit to be stored: a lone surrogate in a string becomes U+FFFD, and a field that is there but
 * undefined is left out.
 *
 * SQLite stores UTF-8 and would replace lone surrogates by itself, after the history's hash was taken over the
 * original; lengths, and so offsets, stay. An undefined field would be spread over the value that a row has.
 * Meant for what a schema has let through: plain values of bounded depth.
 */
export function tidyInput<T>(input: T): Tidy<T>
export function tidyInput(input: unknown): unknown {
  if (typeof input === 'string') return input.toWellFormed()
  if (Array.isArray(input)) return input.map((item) => tidyInput<unknown>(item))
  if (input === null || typeof input !== 'object') return input
  const fields = Object.entries(input).filter(([, value]) => value !== undefined)
  return Object.fromEntries(fields.map(([key, value]) => [key.toWellFormed(), tidyInput<unknown>(value)]))
}
