import { excerptFields, type FoundExcerpt } from '../../shared/claims/excerpt-of-quotation.ts'
import type { Claim } from '../../shared/domain/claim.ts'
import { type Evidence, type EvidenceFields, newEvidenceFields } from '../../shared/domain/evidence.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { emptySourceFields, type SourceFields } from '../../shared/domain/source.ts'
import type { Output, Written } from '../../shared/ipc/contract.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { linkKeyOf } from '../../shared/sources/link.ts'
import { parseSourceLines, type SourceLine } from '../../shared/sources/parse-source-lines.ts'
import { readEntity, readTarget, type Target } from '../repositories/read-entity.ts'
import { readRowsOf } from '../repositories/read-rows-of.ts'
import { findSourcesByLink } from '../repositories/source-links.ts'
import type { RowChange } from '../row-change.ts'
import { created, removed, write, type WriteContext, type WriteScope } from '../write.ts'
import { type Belonging, editRow } from './edit-row.ts'
import { newSource } from './sources.ts'

type Attached = Output<'evidence:attach-source'>

/**
 * Ties a claim to what a person pasted, one source a line, in one write. A link that the library has already
 * is reused, a source that the claim has already is left alone. Throws AppError `bad_input` for a line that
 * cannot be kept, `empty` when there is none, `not_allowed` when the claim has all of them.
 */
export async function attachLinks(
  context: WriteContext,
  input: { readonly claimId: Id; readonly lines: string },
): Promise<Attached> {
  const lines = distinct(parseSourceLines(input.lines))
  if (lines.length === 0) throw new AppError('empty', 'There is no link and no name of a source in this.')
  return attach(context, input.claimId, 'attach_links', async (scope, taken) => {
    const found: SourceToAttach[] = []
    for (const line of lines) found.push(await sourceOfLine(scope, line, taken))
    return found
  })
}

/**
 * Ties a claim to a source of the library, with the words that were found for it in what is kept of the source. Throws AppError
 * `not_allowed` when it has that source already.
 */
export function attachSource(
  context: WriteContext,
  input: { readonly claimId: Id; readonly sourceId: Id; readonly found?: FoundExcerpt | null },
): Promise<Attached> {
  return attach(context, input.claimId, 'attach_source', async (scope) => {
    const { id } = await readEntity(scope.tx, 'sources', input.sourceId)
    return [{ sourceId: id, changes: [], found: input.found ?? null }]
  })
}

/**
 * Puts a source into the library and ties a claim to it. Throws AppError `bad_input` for a link that is not
 * kept.
 */
export function attachNewSource(
  context: WriteContext,
  input: { readonly claimId: Id; readonly source: SourceFields },
): Promise<Attached> {
  return attach(context, input.claimId, 'attach_new_source', (scope) => {
    const source = newSource(scope, input.source)
    return Promise.resolve([{ sourceId: source.id, changes: [created('sources', source)] }])
  })
}

/** Changes what a source says of a claim, by the person who has just looked it up. */
export function updateEvidence(
  context: WriteContext,
  input: Target & { readonly fields: Partial<EvidenceFields> },
): Promise<Written> {
  return editRow(context, 'evidence', input, {
    action: 'update_evidence',
    edit: (_evidence, { actor, at }) => ({ ...input.fields, checkedBy: actor, checkedAt: at }),
    belongsTo: async ({ claimId }, { tx }) => claimsBelonging(await readEntity(tx, 'claims', claimId)),
  })
}

/** Unties a claim from a source. The source stays in the library. */
export async function removeEvidence(context: WriteContext, target: Target): Promise<Written> {
  const { written } = await write(context, async ({ tx }) => {
    const evidence = await readTarget(tx, 'evidence', target)
    const claim = await readEntity(tx, 'claims', evidence.claimId)
    return {
      action: 'remove_evidence',
      ...claimsBelonging(claim),
      changes: [removed('evidence', evidence)],
    }
  })
  return written
}

/** A source for a claim, with the changes that bring it into the library when it is new. */
interface SourceToAttach {
  readonly sourceId: Id
  readonly changes: readonly RowChange[]
  readonly found?: FoundExcerpt | null
}

async function attach(
  context: WriteContext,
  claimId: Id,
  action: string,
  choose: (scope: WriteScope, taken: ReadonlySet<Id>) => Promise<readonly SourceToAttach[]>,
): Promise<Attached> {
  const { written, plan } = await write(context, async (scope) => {
    const claim = await readEntity(scope.tx, 'claims', claimId)
    const present = await readRowsOf(scope.tx, 'evidence', 'claimId', claimId)
    const taken = new Set(present.map((evidence) => evidence.sourceId))
    const chosen = (await choose(scope, taken)).filter(({ sourceId }) => !taken.has(sourceId))
    if (chosen.length === 0) throw new AppError('not_allowed', 'This claim has that source already.')
    const evidence = chosen.map(({ sourceId, found }) => ({
      ...newEvidence(scope, claimId, sourceId),
      ...excerptFields(found ?? null),
    }))
    return {
      action,
      ...claimsBelonging(claim),
      evidenceIds: evidence.map(({ id }) => id),
      changes: [
        ...chosen.flatMap(({ changes }) => changes),
        ...evidence.map((item) => created('evidence', item)),
      ],
    }
  })
  return { ...written, evidenceIds: plan.evidenceIds }
}

/** Evidence is part of its claim's history. */
function claimsBelonging(claim: Claim): Belonging {
  return { entity: 'claims', entityId: claim.id, storyId: claim.storyId }
}

/** The library's own source of that link, if possible one that the claim has already; else a new one. */
async function sourceOfLine(
  scope: WriteScope,
  line: SourceLine,
  taken: ReadonlySet<Id>,
): Promise<SourceToAttach> {
  const known = line.url === null ? [] : await findSourcesByLink(scope.tx, line.url)
  const sourceId = known.find((id) => taken.has(id)) ?? known[0]
  if (sourceId !== undefined) return { sourceId, changes: [] }
  const source = newSource(scope, { ...emptySourceFields(line.kind, line.title), url: line.url })
  return { sourceId: source.id, changes: [created('sources', source)] }
}

/** The same link twice in one paste is one source. */
function distinct(lines: readonly SourceLine[]): SourceLine[] {
  const byKey = new Map<string, SourceLine>()
  for (const line of lines) {
    const key = line.url === null ? `words ${line.title}` : `link ${linkKeyOf(line.url) ?? line.url}`
    if (!byKey.has(key)) byKey.set(key, line)
  }
  return [...byKey.values()]
}

function newEvidence(scope: WriteScope, claimId: Id, sourceId: Id): Evidence {
  return {
    ...newEvidenceFields,
    id: scope.newId(),
    claimId,
    sourceId,
    checkedBy: scope.actor,
    checkedAt: scope.at,
    revision: 1,
  }
}
