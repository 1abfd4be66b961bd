import type { quantityQualifiers } from '../../../domain/claim-details.ts'

export type QuantityQualifier = (typeof quantityQualifiers)[number]

/** A number as a copy says it, in digits or words, with what it says about it; a half-open range of tokens. */
export interface Quantity {
  /** The first token with its qualifier: “more | than | 900”. */
  readonly from: number
  /** The first token of the number itself. */
  readonly numberFrom: number
  readonly to: number
  /** Null for a range and for what has no number: “dozens”, “an unknown number”. */
  readonly value: number | null
  /** The ends of a range, and the least that a plural says (“dozens” are 24 or more); null otherwise. */
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: QuantityQualifier | null
  /** Whether it is a part of something: “two-thirds”, “one in five”. */
  readonly isShare: boolean
  /** Whether it is written in digits. */
  readonly hasDigits: boolean
}

/** The quantity in the fields of a count of people: whole numbers, the least of “dozens” as its min. */
export function asCount({ value, min, max, qualifier }: Quantity): {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly qualifier: QuantityQualifier | null
} {
  return { value: whole(value), min: whole(min), max: whole(max), qualifier }
}

function whole(value: number | null): number | null {
  return value !== null && Number.isSafeInteger(value) ? value : null
}
