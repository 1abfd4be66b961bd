import type { Span } from '../../domain/anchor.ts'

/** Words in quotation marks, as printed. The span covers the marks; offsets are UTF-16 units, end exclusive. */
export interface Quotation extends Span {
  readonly index: number
  /** The block in which it stands; a quotation over several paragraphs is one for each. */
  readonly block: number
  /** The first token within the marks, and the end of the tokens within. */
  readonly firstToken: number
  readonly endToken: number
  /** 0 for one that stands in no other. */
  readonly depth: number
  /** False when its closing mark is missing: it then ends with its block. */
  readonly isClosed: boolean
  /** The part of the same quotation in the paragraph before; null when it begins here. */
  readonly continues: number | null
}
