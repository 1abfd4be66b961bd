import type { Capture } from '../../domain/capture.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Evidence } from '../../domain/evidence.ts'
import type { ExportProfile } from '../../domain/export-request.ts'
import type { Id, Instant } from '../../domain/ids.ts'
import type { Attachment, Contact, Source } from '../../domain/source.ts'
import type { StoryFile } from '../../domain/story-file.ts'
import { discloseExcerpt, type DisclosedSource, discloseSource } from '../disclosure.ts'
import type { FactSource } from '../fact-log.ts'

/** A source with the number that claims refer to it by, and what was kept and said. */
export interface DossierSource extends DisclosedSource {
  readonly number: number
  readonly contacts: readonly DossierContact[]
  readonly captures: readonly Pick<Capture, 'url' | 'capturedAt' | 'sha256' | 'pageSha256'>[]
  readonly files: readonly Pick<Attachment, 'fileName' | 'sha256' | 'addedAt'>[]
}

/** A line of a contact log. The public learns that somebody was asked, and when; what was said stays with the desk. */
export interface DossierContact extends Pick<Contact, 'channel' | 'direction' | 'outcome'> {
  readonly at: Instant
  readonly asked: string
  readonly answered: string
}

/** What is looked through: the story with the pages kept with its sources. */
export interface KeptInStory {
  readonly file: Pick<StoryFile, 'sources' | 'evidence' | 'contacts' | 'attachments'>
  readonly captures: readonly Capture[]
}

/** What a source says of a claim. `source` is its number in the dossier. */
export interface DossierEvidence extends FactSource {
  readonly source: number
}

/** The sources of the claims that are shown, numbered as they come, and what each says of a claim. */
export interface DossierSources {
  readonly sources: readonly DossierSource[]
  readonly evidenceOf: (claimId: Id) => readonly DossierEvidence[]
  /** What to call a source that may be named; null for one that may not, or is not shown. */
  readonly titleOf: (sourceId: Id) => string | null
}

/** Works out what a profile may tell of the sources of these claims, which stand in the order of the text. */
export function dossierSources(
  input: KeptInStory,
  profile: ExportProfile,
  claims: readonly Claim[],
  withhold: (note: string) => string,
): DossierSources {
  const known = new Map(input.file.sources.map((source) => [source.id, source]))
  const evidence = Map.groupBy(input.file.evidence, ({ claimId }) => claimId)
  const shown = new Map<Id, ShownSource>()
  for (const { sourceId } of claims.flatMap(({ id }) => evidence.get(id) ?? [])) {
    const source = known.get(sourceId)
    if (source === undefined || shown.has(sourceId)) continue
    const disclosed = discloseSource(source, profile)
    if (disclosed === null) continue
    const kept = keptWith(input, source, profile, withhold)
    const number = shown.size + 1
    shown.set(sourceId, { disclosed, inDossier: { ...disclosed, ...kept, number } })
  }
  return {
    sources: [...shown.values()].map(({ inDossier }) => inDossier),
    evidenceOf: (claimId) =>
      (evidence.get(claimId) ?? []).flatMap((item) => evidenceOf(item, shown.get(item.sourceId), profile)),
    titleOf: (sourceId) => {
      const source = known.get(sourceId)
      const disclosed = source === undefined ? null : discloseSource(source, profile)
      return disclosed?.isNamed === true ? disclosed.title : null
    },
  }
}

interface ShownSource {
  readonly disclosed: DisclosedSource
  readonly inDossier: DossierSource
}

function evidenceOf(
  item: Evidence,
  source: ShownSource | undefined,
  profile: ExportProfile,
): readonly DossierEvidence[] {
  if (source === undefined) return []
  const { disclosed, inDossier } = source
  const { stance, level, checkedAt } = item
  const said = discloseExcerpt(item, disclosed, profile)
  return [{ ...disclosed, ...said, stance, level, checkedAt, source: inDossier.number }]
}

/** Contacts, pages and files can all give a confidential source away: of one, nothing is told. */
function keptWith(
  { file, captures }: KeptInStory,
  { id, isConfidential }: Source,
  profile: ExportProfile,
  withhold: (note: string) => string,
): Pick<DossierSource, 'contacts' | 'captures' | 'files'> {
  if (isConfidential) return { contacts: [], captures: [], files: [] }
  const isHere = ({ sourceId }: { readonly sourceId: Id }) => sourceId === id
  const isDesk = profile === 'desk'
  return {
    contacts: file.contacts.filter(isHere).map(({ at, channel, direction, outcome, asked, answered }) => ({
      at,
      channel,
      direction,
      outcome,
      asked: isDesk ? withhold(asked) : '',
      answered: isDesk ? withhold(answered) : '',
    })),
    captures: captures
      .filter(isHere)
      .map(({ url, capturedAt, sha256, pageSha256 }) => ({ url, capturedAt, sha256, pageSha256 })),
    files: isDesk
      ? file.attachments
          .filter(isHere)
          .map(({ fileName, sha256, addedAt }) => ({ fileName, sha256, addedAt }))
      : [],
  }
}
