import { existsSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { dirname, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { z } from 'zod'
import {
  type ExportFormat,
  exportFormats,
  exportProfiles,
  exportSubjects,
  formatsOf,
  isPackedFormat,
} from '../../../shared/domain/export-request.ts'
import { AppError } from '../../../shared/ipc/result.ts'
import { exportFileName } from '../../export/export-file-name.ts'
import { type DossierPage, readDossier } from '../../export/read-dossier.ts'
import { readLog } from '../../export/read-log.ts'
import { packLog } from '../../export/pack-log.ts'
import { type AnyLog, renderLog } from '../../export/render-log.ts'
import { writeExport } from '../../export/write-export.ts'
import { replaceFile } from '../../files/replace-file.ts'
import { chooseStoryId } from '../choose.ts'
import { globalOptionsOf } from '../global-options.ts'
import { choice, optionsOf } from '../option-types.ts'
import { printLine, tell } from '../output.ts'
import { withLibrary } from '../session.ts'

const subjects = [...exportSubjects, 'dossier'] as const
const formats = [...exportFormats, 'pdf'] as const

const optionsSchema = z.object({
  what: z.enum(subjects),
  format: z.enum(formats),
  profile: z.enum(exportProfiles),
  out: z.string().min(1).optional(),
})

/** `stet export`: the correction log, the fact log, the annotated article or the dossier, to stdout or to a file. */
export function addExportCommand(program: Command): void {
  program
    .command('export')
    .description('write the correction log, the fact log, the annotated article or the dossier of a story')
    .argument(
      '[story]',
      "the story's id, or the beginning of it; without one, the correction log of the whole library",
    )
    .addOption(
      choice(
        '--what <log>',
        'which log, or the article or the dossier of a story',
        subjects,
      ).makeOptionMandatory(),
    )
    .addOption(choice('--format <format>', 'how to write it', formats).makeOptionMandatory())
    .addOption(choice('--profile <profile>', 'for whom it is', exportProfiles).default('desk'))
    .option(
      '--out <file or folder>',
      'where to write it, instead of stdout; in a folder it gets a name of its own',
    )
    .addHelpText('after', profileHelp)
    .action((story: string | undefined, _options: unknown, command: Command) =>
      withLibrary(globalOptionsOf(command), async ({ library, now }) => {
        const { what, format, profile, out } = optionsOf(command, optionsSchema)
        if (story === undefined && what !== 'corrections')
          command.error(`error: the ${nouns[what]} belongs to a story: say which`)
        if (what === 'dossier') {
          if (format !== 'html') command.error(noDossier(format))
          const dossier = { storyId: await chooseStoryId(library.db, story ?? ''), format, profile }
          await putDossier(await readDossier(library.db, dossier, now()), out)
          return
        }
        if (format === 'pdf' || !formatsOf[what].includes(format))
          command.error(`error: the ${nouns[what]} has no format ${format}`)
        const storyId = story === undefined ? null : await chooseStoryId(library.db, story)
        const request = { storyId, subject: what, format, profile }
        const log = await readLog(library.db, request, now())
        if (out === undefined) await writeToStdout(log, format)
        else await writeToFile(log, format, resolve(out))
        tellWhatWasLeftOut(log)
      }),
    )
}

const nouns = {
  corrections: 'correction log',
  facts: 'fact log',
  article: 'annotated article',
  dossier: 'dossier',
} as const

function noDossier(format: string): string {
  return format === 'pdf'
    ? 'error: only the app prints a PDF; here the dossier is written as html'
    : `error: the dossier has no format ${format}`
}

async function putDossier({ page, fileName }: DossierPage, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await write(page)
    return
  }
  const path = placeFor(resolve(out), fileName)
  await replaceFile(path, page)
  printLine(path)
}

const profileHelp = `
Profiles:
  desk    everything but who confidential sources are
  public  no notes, no internal fields, no confidential sources, no names of the desk;
          corrections that are approved or published, without minor fixes

Formats of the correction log for a site, which hold published corrections only, whatever the profile:
  column  the rolling corrections column as a page
  atom    a feed (RFC 4287)
  jsonld  the page data of the articles: schema.org correction and CorrectionComment

Formats of the annotated article: html, md (claims as footnotes), docx (comments and tracked changes), json,
jsonld (W3C Web Annotations)`

async function writeToStdout(log: AnyLog, format: ExportFormat): Promise<void> {
  if (isPackedFormat(format)) {
    if (process.stdout.isTTY)
      throw new AppError('bad_input', `A terminal cannot show ${format}. Say with --out where to write it.`)
    for (const { bytes } of packLog(log, format)) await write(bytes)
    return
  }
  for (const { text } of renderLog(log, format)) await write(text)
}

async function write(piece: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

async function writeToFile(log: AnyLog, format: ExportFormat, out: string): Promise<void> {
  const path = placeFor(out, exportFileName(log, format))
  await writeExport(log, format, path)
  printLine(path)
}

/** The file that was named, or one of this name in the folder that was. Throws AppError `not_found`. */
function placeFor(out: string, fileName: string): string {
  const isFolder = statSync(out, { throwIfNoEntry: false })?.isDirectory() === true
  const path = isFolder ? join(out, fileName) : out
  if (!existsSync(dirname(path))) throw new AppError('not_found', `There is no folder ${dirname(path)}.`)
  return path
}

function tellWhatWasLeftOut({ subject, log: { leftOut, rows } }: AnyLog): void {
  if (leftOut === 0) return
  const why =
    subject === 'corrections'
      ? 'what is not approved, not out yet, or a minor fix is not for the public'
      : 'words that were cut or wait for publication are not for the public'
  tell(`${leftOut} left out of ${leftOut + rows.length}: ${why}. --profile desk has them.`)
}
