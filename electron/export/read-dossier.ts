import type { Library } from '../../db/connection.ts'
import { readLastSeal } from '../../db/gate/since-seal.ts'
import { listConfidentialSources } from '../../db/repositories/confidential-sources.ts'
import { readHistoryHead } from '../../db/repositories/history-head.ts'
import { listPeople } from '../../db/repositories/people.ts'
import { readRowsOfAll } from '../../db/repositories/read-rows-of.ts'
import { openStory } from '../../db/repositories/story-file.ts'
import { listVersions } from '../../db/repositories/versions.ts'
import type { DossierRequest } from '../../shared/domain/export-request.ts'
import type { Instant } from '../../shared/domain/ids.ts'
import { dossierOf } from '../../shared/export/dossier/dossier.ts'
import { renderDossier } from '../../shared/export/dossier/render-dossier.ts'
import { safeFileName } from '../dialogs/safe-file-name.ts'
import { headlineSlug } from './export-file-name.ts'

/** The dossier of a story as a page, with a name for its file and what stands on the margins when it is printed. */
export interface DossierPage {
  readonly fileName: string
  readonly page: string
  readonly headline: string
}

/** Reads and renders the dossier as the library has it now. Throws AppError `not_found`. */
export async function readDossier(
  db: Library['db'],
  request: DossierRequest,
  now: Instant,
): Promise<DossierPage> {
  const { storyId, profile } = request
  const file = await openStory(db, storyId)
  const sourceIds = file.sources.map(({ id }) => id)
  const captures = await readRowsOfAll(db, 'captures', 'sourceId', sourceIds)
  const versions = await listVersions(db, storyId)
  const dossier = dossierOf(
    {
      file,
      people: await listPeople(db),
      confidentialSources: await listConfidentialSources(db),
      captures: captures.toSorted((a, b) => (a.capturedAt < b.capturedAt ? -1 : 1)),
      versionNumbers: new Map(versions.map(({ id, number }) => [id, number])),
      changesSinceSeal: (await readLastSeal(db, file))?.changes ?? [],
      historyHead: await readHistoryHead(db),
    },
    profile,
    now,
  )
  const { headline } = file.story
  return { fileName: dossierFileName(headline, request, now), page: renderDossier(dossier), headline }
}

/** What the file of a story's dossier is called unless the person says otherwise. */
export function dossierFileName(
  headline: string,
  { profile, format }: Pick<DossierRequest, 'profile' | 'format'>,
  now: Instant,
): string {
  const name = [headlineSlug(headline), 'dossier', profile, now.slice(0, 10)].filter((part) => part !== '')
  return safeFileName(`${name.join('-')}.${format}`)
}
