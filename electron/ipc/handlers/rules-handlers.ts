import { setHouseRules } from '../../../db/operations/set-house-rules.ts'
import { readHouseRules, readKeptRules } from '../../../db/repositories/house-rules.ts'
import { writeRulesFile } from '../../../shared/claims/rules-file.ts'
import { readHouseRulesFrom } from '../../files/read-rules-file.ts'
import { replaceFile } from '../../files/replace-file.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** What the house asks of the evidence for a claim. */
export const rulesHandlers: HandlersOf<'rules'> = {
  'rules:get': ({ library }) => readKeptRules(library.db),
  'rules:set': storing(setHouseRules),
  'rules:choose-file': async ({ dialogs }) => {
    const path = await dialogs.chooseRulesFile()
    return path === null ? null : readHouseRulesFrom(path)
  },
  'rules:save-file': async ({ library, dialogs, writtenFiles }) => {
    const path = await dialogs.chooseSavePath({
      title: 'Save the house rules',
      fileName: 'stet-house-rules.json',
    })
    if (path === null) return { path }
    await replaceFile(path, writeRulesFile(await readHouseRules(library.db)))
    writtenFiles.add(path)
    return { path }
  },
}
