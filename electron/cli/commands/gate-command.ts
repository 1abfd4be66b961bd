import type { Command } from 'commander'
import { readGate } from '../../../db/gate/read-gate.ts'
import { readLastSeal } from '../../../db/gate/since-seal.ts'
import { veiledAmong } from '../../../db/repositories/veiled-claims.ts'
import { sealStory } from '../../../db/operations/seal-story.ts'
import type { GateReport } from '../../../shared/claims/gate/gate.ts'
import type { GateItem } from '../../../shared/claims/gate/gate-item.ts'
import { gateGroupLabels } from '../../../shared/claims/gate/group-labels.ts'
import { veilGate } from '../../../shared/claims/second-read/veil-gate.ts'
import { gateGroups } from '../../../shared/domain/override.ts'
import type { StoryFile } from '../../../shared/domain/story-file.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { chooseStoryId } from '../choose.ts'
import { globalOptionsOf } from '../global-options.ts'
import { printJson, printLine, printTable } from '../output.ts'
import { requireMe, type Session, withLibrary } from '../session.ts'

/** `stet gate`: what stands between a story and its publication. */
export function addGateCommand(program: Command): void {
  program
    .command('gate')
    .description('list what stands between a story and publication; exit 1 while anything does')
    .argument('<story>', "the story's id, or the beginning of it")
    .option('--seal', 'seal the version once nothing stands')
    .option('--json', 'print JSON')
    .action((story: string, _options: unknown, command: Command) =>
      withLibrary(globalOptionsOf(command), async (session) => {
        const storyId = await chooseStoryId(session.library.db, story)
        const options = command.opts()
        if (options['seal'] === true) await seal(session, storyId)
        await showGate(session, storyId, options['json'] === true)
      }),
    )
}

async function seal(session: Session, storyId: string): Promise<void> {
  requireMe(session)
  const { file } = await readGate(session.library.db, storyId, session.now())
  await sealStory(session.writer(), { storyId, versionId: file.version.id })
}

async function showGate(session: Session, storyId: string, isJson: boolean): Promise<void> {
  const { file, gate: whole } = await readGate(session.library.db, storyId, session.now())
  const gate = veilGate(whole, await veiledAmong(session.library.db, file.claims, session.me?.id ?? null))
  const sealed = await sealOf(session, file)
  if (isJson) printJson(gateDocument(file, gate, sealed))
  else print(gate, sealed)
  const count = whole.standing.length
  if (count === 0) return
  const things = count === 1 ? 'One thing stands' : `${count} things stand`
  throw new AppError('not_allowed', `${things} between this story and publication.`)
}

async function sealOf({ library }: Session, file: StoryFile) {
  const last = await readLastSeal(library.db, file)
  if (last === null) return null
  const { number, digest, sealedAt } = last.seal
  return { number, digest, sealedAt, changes: last.changes }
}

type SealNow = Awaited<ReturnType<typeof sealOf>>

function gateDocument({ story, version }: StoryFile, gate: GateReport, sealed: SealNow): object {
  return {
    storyId: story.id,
    version: version.number,
    standing: gate.standing.map(itemDocument),
    overridden: gate.overridden.map((item) => ({ ...itemDocument(item), reason: item.override?.reason })),
    void: gate.void.map(({ group, what, reason, madeAt }) => ({ group, what, reason, madeAt })),
    seal: sealed,
  }
}

function itemDocument({ group, number, what, words, place }: GateItem): object {
  return { group, number, what, words, place }
}

function print({ standing, overridden, void: lapsed }: GateReport, sealed: SealNow): void {
  for (const group of gateGroups) {
    const items = standing.filter((item) => item.group === group)
    if (items.length === 0) continue
    printLine(`${gateGroupLabels[group]} (${items.length})`)
    printTable(
      ['No.', 'What', 'Words'],
      items.map(({ number, what, words }) => [number === null ? '' : String(number), what, words]),
    )
    printLine('')
  }
  if (standing.length === 0) printLine('Nothing stands between this story and publication.')
  if (overridden.length > 0) printLine(`Overridden: ${overridden.length}.`)
  if (lapsed.length > 0) printLine(`Overrides that hold no more: ${lapsed.length}.`)
  if (sealed === null) return
  printLine(`Seal ${sealed.number}, ${sealed.sealedAt}, SHA-256 ${sealed.digest}`)
  for (const change of sealed.changes) printLine(`  Since then: ${change}`)
}
