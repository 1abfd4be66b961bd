import { resolve } from 'node:path'
import type { Command } from 'commander'
import { listEvents } from '../../../db/repositories/events.ts'
import { standingOf, verifyHistory } from '../../../db/history/verify-history.ts'
import { readHistoryHead } from '../../../db/repositories/history-head.ts'
import { dateInCell } from '../../../shared/export/dates.ts'
import { writeHeadFile } from '../../../shared/history/head-file.ts'
import { headCheckInWords } from '../../../shared/history/verdict-in-words.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { readHeadFrom } from '../../files/read-head-file.ts'
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
    .option('--head', 'print the last event’s number, time and hash, to be kept elsewhere')
    .option('--check-head <file>', 'recompute the chain, and look for a head that was kept')
    .option('--json', 'print JSON')
    .action((story: string | undefined, _options: unknown, command: Command) =>
      withLibrary(globalOptionsOf(command), async (session) => {
        const storyId = story === undefined ? null : await chooseStoryId(session.library.db, story)
        const options = command.opts()
        const isJson = options['json'] === true
        const headFile: unknown = options['checkHead']
        if (options['head'] === true) await printHead(session)
        else if (typeof headFile === 'string') await checkHead(session, resolve(headFile), isJson)
        else if (options['verify'] === true) await verify(session, isJson)
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

/** Prints the head in the form of its file. */
async function printHead({ library }: Session): Promise<void> {
  const head = await readHistoryHead(library.db)
  if (head === null) throw new AppError('not_found', 'Nothing was written yet: there is no head.')
  process.stdout.write(writeHeadFile(head))
}

async function checkHead({ library }: Session, path: string, isJson: boolean): Promise<void> {
  const head = await readHeadFrom(path)
  const check = {
    head,
    standing: await standingOf(library.db, head),
    verdict: await verifyHistory(library.db),
  }
  const words = headCheckInWords(check)
  if (isJson) printJson(check)
  else if (words.isGood) printLine(words.says)
  if (!words.isGood) throw new AppError('database_damaged', words.says)
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
