/** A name as it is on disk. */
export function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** A row of the disk under the names that the code uses. */
export function namesInCode<C>(row: Readonly<Record<string, C>>): Record<string, C> {
  return renamed(row, (name) =>
    name.replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()),
  )
}

/** A row of the code under the names that it has on disk. */
export function namesOnDisk<C>(row: Readonly<Record<string, C>>): Record<string, C> {
  return renamed(row, snakeCase)
}

function renamed<C>(row: Readonly<Record<string, C>>, rename: (name: string) => string): Record<string, C> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [rename(name), cell]))
}
