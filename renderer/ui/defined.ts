/** The same object type with every property optional and none of them undefined. */
export type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/**
 * Leaves out the properties that are undefined.
 * Ours may be given as undefined (`icon={isOpen ? Icon : undefined}`); those of the library beneath may not.
 */
export function defined<T extends object>(props: T): Defined<T> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Defined<T>
}
