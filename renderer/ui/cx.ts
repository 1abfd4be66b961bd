/**
 * Joins class names, leaving out what is false, null or undefined.
 * Always answers a string, so that it can be handed to components that do not take undefined.
 */
export function cx(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
