import type { Id } from '../../shared/domain/ids.ts'
import { isEditor } from '../../shared/domain/person.ts'
import type { Source, SourceFields } from '../../shared/domain/source.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { readLink } from '../../shared/sources/read-link.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import { readPairsOf } from '../repositories/source-pairs.ts'
import { created, removed, write, type WriteContext, type WriteScope } from '../write.ts'
import { editRow } from './edit-row.ts'

/** The story at whose desk a row of the library was changed; null on a screen of the library itself. */
export interface AtDeskOf {
  readonly atDeskOf: Id | null
}

/** Puts a source into the library. Throws AppError `bad_input` for a link that is not kept. */
export async function createSource(
  context: WriteContext,
  fields: SourceFields,
): Promise<Output<'source:create'>> {
  const { written, plan } = await write(context, (scope) => {
    const source = newSource(scope, fields)
    return Promise.resolve({
      action: 'create_source',
      entity: 'sources',
      entityId: source.id,
      storyId: null,
      changes: [created('sources', source)],
    })
  })
  return { ...written, sourceId: plan.entityId }
}

/**
 * A source that nobody has looked up yet. Throws AppError `bad_input` for a link that is not kept, and for an approval: that is an
 * editor's, once the source is there.
 */
export function newSource(scope: WriteScope, fields: SourceFields): Source {
  checkLinks(fields)
  if (fields.anonymityApprovedBy !== null) {
    throw new AppError('bad_input', 'A source is approved once it is in the library.')
  }
  return {
    ...fields,
    id: scope.newId(),
    finalUrl: null,
    httpStatus: null,
    lastCheckedAt: null,
    createdBy: scope.actor,
    createdAt: scope.at,
    updatedAt: scope.at,
    revision: 1,
  }
}

/**
 * Changes a source. Throws AppError `bad_input` for a link that is not kept, `not_allowed` for an approval in the name of somebody
 * who is no editor.
 */
export function updateSource(
  context: WriteContext,
  input: Target & AtDeskOf & { readonly fields: Partial<SourceFields> },
): Promise<Written> {
  return editRow(context, 'sources', input, {
    action: 'update_source',
    edit: async (_source, { tx }) => {
      checkLinks(input.fields)
      await checkApproval(tx, input.fields)
      return input.fields
    },
    belongsTo: ({ id }) => ({ entity: 'sources', entityId: id, storyId: input.atDeskOf }),
  })
}

async function checkApproval(
  tx: WriteScope['tx'],
  { anonymityApprovedBy }: Partial<SourceFields>,
): Promise<void> {
  if (typeof anonymityApprovedBy !== 'string') return
  const approver = await readEntity(tx, 'people', anonymityApprovedBy)
  if (isEditor(approver)) return
  throw new AppError(
    'not_allowed',
    `Only an editor approves that a source goes unnamed; ${approver.name} is none.`,
  )
}

function checkLinks({ url, archivedUrl }: Partial<SourceFields>): void {
  if (typeof url === 'string') readLink(url, 'The link')
  if (typeof archivedUrl === 'string') readLink(archivedUrl, 'The archived link')
}

/**
 * Takes a source out of the library with its contacts and the names of its files. Throws AppError
 * `not_allowed` while a claim uses it as evidence or it was asked about one.
 */
export async function deleteSource(context: WriteContext, input: Target & AtDeskOf): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const source = await readTarget(tx, 'sources', input)
    const uses = await readRowsOf(tx, 'evidence', 'sourceId', source.id)
    if (uses.length > 0) throw new AppError('not_allowed', inUse(uses.length))
    const questions = await readRowsOf(tx, 'questions', 'sourceId', source.id)
    if (questions.length > 0) throw new AppError('not_allowed', wasAsked(questions.length))
    const contacts = await readRowsOf(tx, 'contacts', 'sourceId', source.id)
    const attachments = await readRowsOf(tx, 'attachments', 'sourceId', source.id)
    const sealed = await readRowsOf(tx, 'vaultRecords', 'sourceId', source.id)
    const captures = await readRowsOf(tx, 'captures', 'sourceId', source.id)
    const linkChecks = await readRowsOf(tx, 'linkChecks', 'sourceId', source.id)
    const pairs = await readPairsOf(tx, source.id)
    return {
      action: 'delete_source',
      entity: 'sources',
      entityId: source.id,
      storyId: input.atDeskOf,
      changes: [
        ...contacts.map((contact) => removed('contacts', contact)),
        ...attachments.map((attachment) => removed('attachments', attachment)),
        ...sealed.map((record) => removed('vaultRecords', record)),
        ...captures.map((capture) => removed('captures', capture)),
        ...linkChecks.map((check) => removed('linkChecks', check)),
        ...pairs.map((pair) => removed('sourcePairs', pair)),
        removed('sources', source),
      ],
    }
  })
  return written
}

function wasAsked(count: number): string {
  const questions = count === 1 ? 'a question to it stands' : `${count} questions to it stand`
  return `This source stays while ${questions} with claims. Remove them there first.`
}

function inUse(count: number): string {
  const claims = count === 1 ? 'a claim uses' : `${count} claims use`
  return `This source stays while ${claims} it as evidence. Claims of deleted stories count too.`
}
