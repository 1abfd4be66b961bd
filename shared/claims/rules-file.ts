import { z } from 'zod'
import { canonicalJson } from '../domain/canonical-json.ts'
import { type HouseRules, houseRulesSchema } from '../domain/house-rules.ts'

/** House rules as one file that another Stet reads. The number of the form grows when its meaning changes. */
const rulesFileSchema = z.strictObject({
  format: z.literal('stet-house-rules'),
  version: z.literal(1),
  rules: houseRulesSchema,
})

/** The file of a set of rules: JSON, indented so that two of them can be compared by eye. */
export function writeRulesFile(rules: HouseRules): string {
  const file = { format: 'stet-house-rules', version: 1, rules } as const
  return `${JSON.stringify(JSON.parse(canonicalJson(file)), null, 2)}\n`
}

/** Why a file is not taken, in words. */
export class UnreadableRules extends Error {}

const newerSchema = z.looseObject({ format: z.literal('stet-house-rules'), version: z.number().min(2) })

/** The rules in a file. Throws UnreadableRules, which says what is wrong with the file and where. */
export function readRulesFile(text: string): HouseRules {
  const json = parseJson(text)
  if (newerSchema.safeParse(json).success) {
    throw new UnreadableRules('These house rules were written by a newer Stet. Nothing was changed.')
  }
  const file = rulesFileSchema.safeParse(json)
  if (file.success) return file.data.rules
  const [issue] = file.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : ` (at “${issue.path.join('.')}”)`
  throw new UnreadableRules(`This is not a file of house rules${where}. Nothing was changed.`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}
