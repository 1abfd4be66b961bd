import { statSync } from 'node:fs'
import type { Command } from 'commander'
import { type DoctorFinding, examine } from '../../../db/doctor.ts'
import { listStories } from '../../../db/repositories/stories.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { openAttachmentStore } from '../../files/attachment-store.ts'
import { globalOptionsOf } from '../global-options.ts'
import { printJson, printLine } from '../output.ts'
import { type Session, withLibrary } from '../session.ts'

/** `stet doctor`: examines the library and the files kept with it. */
export function addDoctorCommand(program: Command): void {
  const command = program
    .command('doctor')
    .description('examine the library, its history and the files kept with sources; changes nothing')
    .option('--json', 'print JSON')
  command.action(() =>
    withLibrary(globalOptionsOf(command), async (session) => {
      const { library, folder } = session
      const store = openAttachmentStore(folder.attachments)
      const findings = await examine(library, { findAttachment: (sha256) => store.stateOf(sha256) })
      const about = await describe(session)
      if (command.opts()['json'] === true) printJson({ ...about, findings })
      else print(about, findings)
      refuseDamage(findings)
    }),
  )
}

interface About {
  readonly library: string
  readonly byteLength: number
  readonly stories: number
  readonly readOnlyReason: string | null
  readonly node: string
  readonly sqlite: string
}

async function describe({ library, folder }: Session): Promise<About> {
  const { db, sqlite, readOnlyReason } = library
  return {
    library: folder.library,
    byteLength: statSync(folder.library).size,
    stories: (await listStories(db)).length,
    readOnlyReason,
    node: process.versions.node,
    sqlite: String(sqlite.prepare('SELECT sqlite_version()').pluck().get()),
  }
}

function print(about: About, findings: readonly DoctorFinding[]): void {
  const { library, byteLength, stories, readOnlyReason, node, sqlite } = about
  printLine(
    `${library}: ${(byteLength / 1_000_000).toFixed(1)} MB, ${stories} ${stories === 1 ? 'story' : 'stories'}`,
  )
  printLine(`Node ${node}, SQLite ${sqlite}`)
  if (readOnlyReason !== null) printLine(readOnlyReason)
  for (const { severity, message } of findings) printLine(`${severity}: ${message}`)
  if (findings.length === 0) printLine('All is well.')
}

function refuseDamage(findings: readonly DoctorFinding[]): void {
  const count = findings.filter(({ severity }) => severity === 'damage').length
  if (count === 0) return
  throw new AppError(
    'database_damaged',
    `${count} ${count === 1 ? 'thing is' : 'things are'} damaged in this library.`,
  )
}
