import type { Command } from 'commander'
import { listEvents } from '../../../db/repositories/events.ts'
import { verifyHistory } from '../../../db/history/verify-history.ts'
import { dateInCell } from '../../../shared/export/dates.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { chooseStoryId } from '../choose.ts'
import { globalOptionsOf } from '../global-options.ts'
import { printJson, printLine, printTable } from '../output.ts'
import { type Session, withLibrary } from '../session.ts'

/** `stet history`: who did what, and whether the chain still holds. */
export function addHistoryCommand(program: Command): void {
  program
    .command('history')
    .description('list who did what when; --verify recomputes the hash chain')
    .argument('[story]', "the story's id, or the beginning of it; without one, the whole library")
    .option('--verify', 'recompute every link of the chain, which is one for the whole library')
    .option('--json', 'print JSON')
    .action((story: string | undefined, _options: unknown, command: Command) =>
      withLibrary(globalOptionsOf(command), async (session) => {
        const storyId = story === undefined ? null : await chooseStoryId(session.library.db, story)
        const options = command.opts()
        const isJson = options['json'] === true
        if (options['verify'] === true) await verify(session, isJson)
        else await list(session, storyId, isJson)
      }),
    )
}

async function verify({ library }: Session, isJson: boolean): Promise<void> {
  const verdict = await verifyHistory(library.db)
  const { eventCount, headHash, brokenAt } = verdict
  if (isJson) printJson(verdict)
  else if (brokenAt === null)
    printLine(`The history holds: ${eventCount} events, the last hash is ${headHash}.`)
  if (brokenAt !== null) {
    throw new AppError(
      'database_damaged',
      `The history does not hold: event ${brokenAt} does not fit the ${eventCount} before it. It was changed outside Stet.`,
    )
  }
}

async function list({ library }: Session, storyId: string | null, isJson: boolean): Promise<void> {
  const events = await listEvents(library.db, storyId)
  if (isJson) {
    printJson(events)
    return
  }
  const rows = events.map(({ seq, at, actorName, action, entity }) => [
    seq,
    dateInCell(at),
    actorName ?? '',
    action.replaceAll('_', ' '),
    entity,
  ])
  printTable(['No.', 'At (UTC)', 'Who', 'What', 'On'], rows)
}
