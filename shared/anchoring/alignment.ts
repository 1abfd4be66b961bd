/** Which word became which: an index into the other text for each word, -1 where it has none. Each the inverse of the other. */
export interface Alignment {
  /** For each word of the old text. */
  readonly targets: Int32Array
  /** For each word of the new text. */
  readonly origins: Int32Array
}
