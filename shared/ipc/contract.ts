import { z } from 'zod'
import { spanSchema } from '../domain/anchor.ts'
import { claimFieldsSchema } from '../domain/claim.ts'
import { claimOrderSchema, type ClaimPage, claimPageSchema } from '../domain/claim-hit.ts'
import { findingSchema, workflowSchema } from '../domain/claim-status.ts'
import { claimTypeSchema } from '../domain/claim-type.ts'
import { trackedTableSchema } from '../domain/event.ts'
import { dossierRequestSchema, exportRequestSchema } from '../domain/export-request.ts'
import { fieldSchema, idSchema, instantSchema } from '../domain/ids.ts'
import { personFieldsSchema, personSchema } from '../domain/person.ts'
import { type OpenQuestion, openQuestionSchema, questionTextSchema } from '../domain/question.ts'
import { type SavedView, savedViewFieldsSchema, savedViewSchema } from '../domain/saved-view.ts'
import { searchFilterSchema } from '../domain/search-filter.ts'
import { searchHitSchema, searchKindSchema } from '../domain/search-hit.ts'
import { settingsSchema } from '../domain/settings.ts'
import { contactChannelSchema, sourceFieldsSchema } from '../domain/source.ts'
import { type StoryFile, storyFileSchema } from '../domain/story-file.ts'
import { type StorySummary, storySummarySchema } from '../domain/story-summary.ts'
import { storyFieldsSchema } from '../domain/story.ts'
import { structureEditSchema } from '../text/structure-edit.ts'
import { acceptedClaimSchema, bulkChangeSchema, manyOf, newDismissalsSchema } from './bulk-inputs.ts'
import { correctionChannels } from './correction-channels.ts'
import { gateChannels } from './gate-channels.ts'
import { historyChannels } from './history-channels.ts'
import { done, nothing, readArticle, target, written } from './shapes.ts'
import { pairChannels } from './pair-channels.ts'
import { referenceChannels } from './reference-channels.ts'
import { sourceChannels } from './source-channels.ts'
import { vaultChannels } from './vault-channels.ts'
import { versionChannels } from './version-channels.ts'
import { webChannels } from './web-channels.ts'
import { wordingChannels } from './wording-channels.ts'

const importSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('file'), path: z.string().min(1).max(4096) }),
  z.strictObject({ kind: z.literal('paste'), text: z.string(), html: z.string().nullable() }),
])

/** Named types keep the contract's own type short enough for the compiler to write down. */
const storyFile: z.ZodType<StoryFile> = storyFileSchema
const storySummary: z.ZodType<StorySummary> = storySummarySchema
const savedView: z.ZodType<SavedView> = savedViewSchema
const openQuestion: z.ZodType<OpenQuestion> = openQuestionSchema
const claimPage: z.ZodType<ClaimPage> = claimPageSchema

const historyEntry = z.strictObject({
  seq: z.int().positive(),
  at: instantSchema,
  actorName: z.string().nullable(),
  action: z.string(),
  entity: trackedTableSchema,
  entityId: idSchema,
  /** The names of the fields that changed on the entity. */
  changedFields: z.array(z.string()).readonly(),
})

/** Where undo and redo stand in one scope: the action that each would turn round, null when there is none. */
const undoState = z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() })

/**
 * The whole boundary between the windows and the main process: each channel with what it takes and
 * what it answers. Inputs are checked against these schemas before a handler sees them.
 */
export const contract = {
  'app:get-info': {
    input: nothing,
    output: z.strictObject({
      version: z.string(),
      dataFolder: z.string(),
      platform: z.string(),
      /** Set when the library can only be read, with the reason in words. */
      readOnlyReason: z.string().nullable(),
    }),
  },
  'app:open-window': { input: z.strictObject({ storyId: idSchema.nullable() }), output: done },
  'app:show-data-folder': { input: nothing, output: done },
  /** Asks the person, naming the host, and opens the link in the system's browser. */
  'app:open-link': { input: z.strictObject({ url: z.string().max(4096) }), output: done },
  'app:copy-text': { input: z.strictObject({ text: z.string().max(1_000_000) }), output: done },
  'settings:get': { input: nothing, output: settingsSchema },
  'settings:set': { input: settingsSchema.unwrap().partial(), output: settingsSchema },

  'people:list': { input: nothing, output: z.array(personSchema) },
  'people:add': { input: personFieldsSchema, output: written.extend({ personId: idSchema }) },
  'people:update': {
    input: target.extend({ fields: personFieldsSchema.extend({ isActive: z.boolean() }).partial() }),
    output: written,
  },

  'import:choose-file': { input: nothing, output: readArticle.nullable() },
  'import:read': { input: importSourceSchema, output: readArticle },
  'import:save': {
    input: z.strictObject({
      importId: idSchema,
      edits: z.array(structureEditSchema).max(5000).readonly(),
      fields: storyFieldsSchema,
    }),
    output: written.extend({ storyId: idSchema }),
  },
  'import:discard': { input: z.strictObject({ importId: idSchema }), output: done },
  'import:sample': { input: nothing, output: written.extend({ storyId: idSchema }) },

  'story:list': { input: nothing, output: z.array(storySummary) },
  'story:open': { input: z.strictObject({ storyId: idSchema }), output: storyFile },
  'story:update': { input: target.extend({ fields: storyFieldsSchema.partial() }), output: written },
  'story:restructure': {
    input: target.extend({ edits: z.array(structureEditSchema).min(1).max(5000).readonly() }),
    output: written,
  },
  'story:archive': { input: target.extend({ isArchived: z.boolean() }), output: written },
  'story:delete': { input: target, output: written },
  /** Saves the bytes that were imported to a place the person chooses; null when they chose none. */
  'story:save-original': {
    input: z.strictObject({ storyId: idSchema }),
    output: z.strictObject({ path: z.string().nullable() }),
  },

  ...versionChannels,

  'claim:create': {
    input: z.strictObject({
      storyId: idSchema,
      versionId: idSchema,
      span: spanSchema,
      type: claimTypeSchema,
    }),
    output: written.extend({ claimId: idSchema }),
  },
  'claim:update': { input: target.extend({ fields: claimFieldsSchema.partial() }), output: written },
  'claim:set-finding': { input: target.extend({ finding: findingSchema }), output: written },
  'claim:move': { input: target.extend({ to: workflowSchema }), output: written },
  'claim:sign-off': { input: target, output: written },
  /** Another person's own finding of the claim. */
  'claim:second-read': {
    input: target.extend({ finding: findingSchema.exclude(['none']), note: fieldSchema }),
    output: written,
  },
  /** Settles that a second reading differs: the finding stays, for this reason. */
  'claim:keep-finding': { input: target.extend({ reason: fieldSchema.min(1) }), output: written },
  ...wordingChannels,
  /** A person has read the words that changed. */
  'claim:confirm-words': { input: target, output: written },
  'claim:delete': { input: target, output: written },
  /** Accepts proposals: one event, one undo. */
  'claim:create-many': {
    input: z.strictObject({
      storyId: idSchema,
      versionId: idSchema,
      items: manyOf(acceptedClaimSchema),
    }),
    output: written.extend({ claimIds: manyOf(idSchema) }),
  },
  /** Claims that the rules refuse are left as they are and told; refused as a whole when none could be changed. */
  'claim:change-many': {
    input: z.strictObject({ targets: manyOf(target), change: bulkChangeSchema }),
    output: written.extend({
      skipped: z.array(z.strictObject({ id: idSchema, reason: z.string() })).readonly(),
    }),
  },
  'anchor:add': { input: target.extend({ versionId: idSchema, span: spanSchema }), output: written },
  /** Puts a place of a claim on other words of the current text. */
  'anchor:put': {
    input: z.strictObject({ id: idSchema, versionId: idSchema, span: spanSchema }),
    output: written,
  },
  'anchor:remove': { input: z.strictObject({ id: idSchema }), output: written },

  /** Says that there is nothing to check in these sentences. */
  'tick:add': {
    input: z.strictObject({
      storyId: idSchema,
      versionId: idSchema,
      spans: manyOf(spanSchema),
    }),
    output: written,
  },
  'tick:remove': { input: z.strictObject({ ids: manyOf(idSchema) }), output: written },
  'dismissal:add': { input: newDismissalsSchema, output: written },
  'dismissal:remove': { input: z.strictObject({ ids: manyOf(idSchema) }), output: written },

  /** Asks a contact about a claim, which then waits for the reply where its workflow allows. */
  'question:ask': {
    input: z.strictObject({
      claimId: idSchema,
      /** A source of the library, or what is known of one that comes into it with the question. */
      contact: z.union([idSchema, sourceFieldsSchema]),
      text: questionTextSchema,
      channel: contactChannelSchema,
    }),
    output: written.extend({ questionId: idSchema }),
  },
  /** With the last open question answered, a waiting claim goes back to work. */
  'question:answer': { input: target.extend({ answer: questionTextSchema }), output: written },
  'question:update': { input: target.extend({ text: questionTextSchema }), output: written },
  'question:remove': { input: target, output: written },
  /** The open questions of all stories, oldest first. */
  'question:list-open': { input: nothing, output: z.array(openQuestion) },

  'view:list': { input: nothing, output: z.array(savedView) },
  'view:save': { input: savedViewFieldsSchema, output: written.extend({ viewId: idSchema }) },
  'view:update': { input: target.extend(savedViewFieldsSchema.partial().shape), output: written },
  'view:remove': { input: target, output: written },

  ...sourceChannels,
  ...referenceChannels,
  ...pairChannels,
  ...webChannels,
  ...correctionChannels,
  ...vaultChannels,
  ...gateChannels,

  /** Asks where to, writes, and answers with the path; null when the person chose no place. */
  'export:run': {
    input: exportRequestSchema,
    output: z
      .strictObject({
        path: z.string(),
        /** How many rows were written, and how many the profile does not show. */
        rowCount: z.int().nonnegative(),
        leftOutCount: z.int().nonnegative(),
      })
      .nullable(),
  },
  /** Shows a file that this run of Stet has written. */
  /** The story in one file, to be filed with it; null when no place was chosen. */
  'export:dossier': {
    input: dossierRequestSchema,
    output: z.strictObject({ path: z.string().nullable() }),
  },
  'export:show-in-folder': { input: z.strictObject({ path: z.string().max(4096) }), output: done },

  /** Without a kind, everything is searched. */
  'search:find': {
    input: z.strictObject({
      query: z.string().max(500),
      limit: z.int().positive().max(200),
      kind: searchKindSchema.optional(),
    }),
    output: z.array(searchHitSchema),
  },
  'search:claims': {
    input: z.strictObject({
      filter: searchFilterSchema,
      order: claimOrderSchema,
      limit: z.int().positive().max(1000),
      offset: z.int().nonnegative().max(1_000_000),
    }),
    output: claimPage,
  },

  /** Undo and redo work on one story's actions, or on the library's when `storyId` is null. */
  ...historyChannels,
  'history:undo': { input: z.strictObject({ storyId: idSchema.nullable() }), output: written.nullable() },
  'history:redo': { input: z.strictObject({ storyId: idSchema.nullable() }), output: written.nullable() },
  'history:state': { input: z.strictObject({ storyId: idSchema.nullable() }), output: undoState },
  'history:of-entity': {
    input: z.strictObject({ table: trackedTableSchema, id: idSchema }),
    output: z.array(historyEntry),
  },
} as const

export type Contract = typeof contract
export type Channel = keyof Contract

/** What a caller gives a channel (before defaults). */
export type Input<C extends Channel> = z.input<Contract[C]['input']>
/** What a handler gets, after the schema. */
export type ParsedInput<C extends Channel> = z.output<Contract[C]['input']>
/** What a channel answers. */
export type Output<C extends Channel> = z.output<Contract[C]['output']>
/** The answer of every channel that writes. */
export type Written = z.output<typeof written>
