import type { Command } from 'commander'
import { resolve } from 'node:path'
import { setHouseRules } from '../../../db/operations/set-house-rules.ts'
import { readHouseRules, readKeptRules } from '../../../db/repositories/house-rules.ts'
import { ruleInWords } from '../../../shared/claims/rule-in-words.ts'
import { presetRules, rulePresets } from '../../../shared/claims/rule-presets.ts'
import { writeRulesFile } from '../../../shared/claims/rules-file.ts'
import { claimTypes } from '../../../shared/domain/claim-type.ts'
import type { HouseRules } from '../../../shared/domain/house-rules.ts'
import { claimTypeLabels } from '../../../shared/domain/labels.ts'
import { readHouseRulesFrom } from '../../files/read-rules-file.ts'
import { globalOptionsOf } from '../global-options.ts'
import { choice } from '../option-types.ts'
import { printLine, printTable, tell } from '../output.ts'
import { type Session, withLibrary } from '../session.ts'

/** `stet rules`: what the house asks of the evidence for each type of claim. */
export function addRulesCommand(program: Command): void {
  program
    .command('rules')
    .description('list the house rules; --json prints the file that --import reads')
    .addOption(choice('--preset <preset>', 'start from a set of rules', rulePresets))
    .option('--import <file>', 'take the rules of a file')
    .option('--json', 'print the file of the rules')
    .action((_options: unknown, command: Command) =>
      withLibrary(globalOptionsOf(command), async (session) => {
        const wanted = await wantedRules(command.opts())
        if (wanted !== null) await change(session, wanted)
        const rules = await readHouseRules(session.library.db)
        if (command.opts()['json'] === true) printLine(writeRulesFile(rules).trimEnd())
        else print(rules)
      }),
    )
}

async function wantedRules(options: Record<string, unknown>): Promise<HouseRules | null> {
  const { import: file, preset } = options
  if (typeof file === 'string') return readHouseRulesFrom(resolve(file))
  const named = rulePresets.find((name) => name === preset)
  return named === undefined ? null : presetRules[named]
}

async function change({ library, writer }: Session, rules: HouseRules): Promise<void> {
  const kept = await readKeptRules(library.db)
  await setHouseRules(writer(), { rules, seen: kept?.revision ?? null })
  tell('the house rules were changed.')
}

function print({ byType, others }: HouseRules): void {
  const own = claimTypes.flatMap((type) => {
    const rule = byType[type]
    return rule === undefined ? [] : [[claimTypeLabels[type], ruleInWords(rule).join('; ')]]
  })
  printTable(['Claims', 'Need'], [...own, ['All others', ruleInWords(others).join('; ')]])
}
