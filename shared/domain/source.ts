import { z } from 'zod'
import {
  dateOrInstantSchema,
  fieldSchema,
  idSchema,
  instantSchema,
  revisionSchema,
  shortFieldSchema,
} from './ids.ts'

/** What a source is. */
export const sourceKinds = [
  'interview_call',
  'in_person',
  'email',
  'message',
  'recording',
  'transcript',
  'official_document',
  'court_record',
  'dataset',
  'press_release',
  'official_statement',
  'social_post',
  'peer_reviewed',
  'book',
  'news_report',
  'wire',
  'map_reference',
  'photo_video',
  'reporter_witness',
  'other',
] as const
export const sourceKindSchema = z.enum(sourceKinds)
export type SourceKind = z.infer<typeof sourceKindSchema>

/** On what terms it was given. Off-record material can be kept but never counts as evidence. */
export const sourceTerms = ['on_record', 'background', 'deep_background', 'off_record'] as const
export const sourceTermsSchema = z.enum(sourceTerms)
export type SourceTerms = z.infer<typeof sourceTermsSchema>

/** The longest link that is kept, in UTF-16 units. */
export const longestUrl = 4096

const optionalText = shortFieldSchema.nullable()

/** What a person can edit of a source. `url` is a normal http(s) link without credentials, or null. */
export const sourceFieldsSchema = z.strictObject({
  kind: sourceKindSchema,
  terms: sourceTermsSchema,
  title: z.string().trim().min(1).max(500),
  url: z.string().max(longestUrl).nullable(),
  publisher: optionalText,
  author: optionalText,
  publishedAt: dateOrInstantSchema.nullable(),
  accessedAt: dateOrInstantSchema.nullable(),
  archivedUrl: z.string().max(longestUrl).nullable(),
  note: fieldSchema,
  /** The DOI in lower case, without the address of doi.org. */
  doi: z.string().max(300).nullable(),
  /** Thirteen digits. */
  isbn: z
    .string()
    .regex(/^97[89]\d{10}$/)
    .nullable(),
  /** When somebody means to call next. */
  nextCallAt: dateOrInstantSchema.nullable(),
  /** The anonymity record: needed when the copy does not name the source. */
  descriptionInCopy: optionalText,
  anonymityReason: fieldSchema.nullable(),
  isInformationNotOpinion: z.boolean().nullable(),
  isNotAvailableOtherwise: z.boolean().nullable(),
  isInPositionToKnow: z.boolean().nullable(),
  identityKnownTo: optionalText,
  anonymityApprovedBy: idSchema.nullable(),
  anonymityApprovedAt: instantSchema.nullable(),
  isConfidential: z.boolean(),
})
export type SourceFields = z.infer<typeof sourceFieldsSchema>

/** Where a fact can be looked up. Belongs to the library; evidence ties it to claims. */
export const sourceSchema = sourceFieldsSchema
  .extend({
    id: idSchema,
    finalUrl: z.string().nullable(),
    httpStatus: z.int().nullable(),
    lastCheckedAt: instantSchema.nullable(),
    createdBy: idSchema.nullable(),
    createdAt: instantSchema,
    updatedAt: instantSchema,
    revision: revisionSchema,
  })
  .readonly()
export type Source = z.infer<typeof sourceSchema>

/** A source of which nothing is known but its kind and what to call it. */
export function emptySourceFields(kind: SourceKind, title: string): SourceFields {
  return {
    kind,
    terms: 'on_record',
    title,
    url: null,
    publisher: null,
    author: null,
    publishedAt: null,
    accessedAt: null,
    archivedUrl: null,
    note: '',
    doi: null,
    isbn: null,
    nextCallAt: null,
    descriptionInCopy: null,
    anonymityReason: null,
    isInformationNotOpinion: null,
    isNotAvailableOtherwise: null,
    isInPositionToKnow: null,
    identityKnownTo: null,
    anonymityApprovedBy: null,
    anonymityApprovedAt: null,
    isConfidential: false,
  }
}

export const contactChannels = ['call', 'email', 'message', 'in_person', 'letter'] as const
export const contactChannelSchema = z.enum(contactChannels)
export type ContactChannel = z.infer<typeof contactChannelSchema>
export const contactDirections = ['outgoing', 'incoming'] as const
export const contactOutcomes = ['reached', 'left_message', 'declined', 'no_reply'] as const

/** What a person writes down of one call, mail or meeting. */
export const contactFieldsSchema = z.strictObject({
  at: instantSchema,
  channel: contactChannelSchema,
  direction: z.enum(contactDirections),
  outcome: z.enum(contactOutcomes),
  asked: fieldSchema,
  answered: fieldSchema,
})
export type ContactFields = z.infer<typeof contactFieldsSchema>

/** One line of a source's contact log. */
export const contactSchema = contactFieldsSchema
  .extend({
    id: idSchema,
    sourceId: idSchema,
    createdBy: idSchema.nullable(),
    revision: revisionSchema,
  })
  .readonly()
export type Contact = z.infer<typeof contactSchema>

/** A file kept with a source. The bytes lie in the data folder under their SHA-256. */
export const attachmentSchema = z
  .strictObject({
    id: idSchema,
    sourceId: idSchema,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    fileName: z.string(),
    byteLength: z.int().nonnegative(),
    addedBy: idSchema.nullable(),
    addedAt: instantSchema,
  })
  .readonly()
export type Attachment = z.infer<typeof attachmentSchema>
