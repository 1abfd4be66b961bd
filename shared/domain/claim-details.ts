import { z } from 'zod'
import type { ClaimType } from './claim-type.ts'
import { dateOrInstantSchema, shortFieldSchema } from './ids.ts'

const text = shortFieldSchema.nullable()
const count = z.int().nonnegative().nullable()

/** "more than 900" is a value of 900 with the qualifier `more_than`. */
export const quantityQualifiers = [
  'exactly',
  'more_than',
  'at_least',
  'about',
  'at_most',
  'less_than',
  'unknown',
] as const
export const casualtyCategories = ['killed', 'injured', 'missing', 'displaced'] as const
export const hostageStatuses = ['held', 'released', 'rescued', 'deceased', 'unknown'] as const
export const quoteFidelities = ['verbatim', 'trimmed', 'translated', 'paraphrase'] as const

const casualtyDetailsSchema = z.strictObject({
  kind: z.literal('casualty'),
  category: z.enum(casualtyCategories).nullable(),
  qualifier: z.enum(quantityQualifiers).nullable(),
  value: count,
  min: count,
  max: count,
  countingAuthority: text,
  independentlyVerified: z.boolean().nullable(),
  attributionInCopy: text,
})

const hostageDetailsSchema = z.strictObject({
  kind: z.literal('hostage'),
  countOrName: text,
  status: z.enum(hostageStatuses).nullable(),
  holder: text,
  nationality: text,
  familyNotified: z.boolean().nullable(),
  publicationHold: z.boolean().nullable(),
})

const statementDetailsSchema = z.strictObject({
  kind: z.literal('statement'),
  speaker: text,
  speakerTitle: text,
  speakerNamed: z.enum(['named', 'unnamed']).nullable(),
  medium: text,
  saidAt: dateOrInstantSchema.nullable(),
  fidelity: z.enum(quoteFidelities).nullable(),
  firstReportedBy: text,
})

const statisticDetailsSchema = z.strictObject({
  kind: z.literal('statistic'),
  value: text,
  unit: text,
})

const dateDetailsSchema = z.strictObject({
  kind: z.literal('date'),
  value: dateOrInstantSchema.nullable(),
  weekdayInCopy: text,
})

/** What the words of a claim mean, by the kind of its type. Unknown is null; nothing is guessed. */
export const claimDetailsSchema = z.discriminatedUnion('kind', [
  casualtyDetailsSchema,
  hostageDetailsSchema,
  statementDetailsSchema,
  statisticDetailsSchema,
  dateDetailsSchema,
])
export type ClaimDetails = z.infer<typeof claimDetailsSchema>
export type ClaimDetailsKind = ClaimDetails['kind']

const kindByType: Partial<Record<ClaimType, ClaimDetailsKind>> = {
  casualty_count: 'casualty',
  hostage_detainee_detail: 'hostage',
  direct_quote: 'statement',
  paraphrase: 'statement',
  official_statement: 'statement',
  number_statistic: 'statistic',
  measurement_conversion: 'statistic',
  age: 'statistic',
  date_time: 'date',
}

/** The kind of typed details that a claim type carries; null when the type has none. */
export function detailsKindOf(type: ClaimType): ClaimDetailsKind | null {
  return kindByType[type] ?? null
}

const emptyByKind: { readonly [K in ClaimDetailsKind]: Extract<ClaimDetails, { kind: K }> } = {
  casualty: {
    kind: 'casualty',
    category: null,
    qualifier: null,
    value: null,
    min: null,
    max: null,
    countingAuthority: null,
    independentlyVerified: null,
    attributionInCopy: null,
  },
  hostage: {
    kind: 'hostage',
    countOrName: null,
    status: null,
    holder: null,
    nationality: null,
    familyNotified: null,
    publicationHold: null,
  },
  statement: {
    kind: 'statement',
    speaker: null,
    speakerTitle: null,
    speakerNamed: null,
    medium: null,
    saidAt: null,
    fidelity: null,
    firstReportedBy: null,
  },
  statistic: { kind: 'statistic', value: null, unit: null },
  date: { kind: 'date', value: null, weekdayInCopy: null },
}

/** Details of a type with nothing known yet; null when the type has none. */
export function emptyDetails(type: ClaimType): ClaimDetails | null {
  const kind = detailsKindOf(type)
  return kind === null ? null : emptyByKind[kind]
}
