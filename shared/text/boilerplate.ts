import type { SetAsideReason } from '../domain/article.ts'
import { pointerRules } from './pointer-rules.ts'
import { isShareLine } from './share-line.ts'
import { siteRules } from './site-rules.ts'
import { roughWordCount } from './words.ts'

/**
 * All are tied to the start of the piece, most to its end too, in the languages that news sites most often use.
 * What they do not know stays in the text, where a person sets it aside.
 */
const rules = [...pointerRules, ...siteRules]

/** No boilerplate line is longer, in UTF-16 units. */
const longestLine = 700

/**
 * Says why a piece is no part of the article by what it says alone, or null when it may well be.
 * Careful by design: taking a real paragraph out of an article under check is worse than leaving a button in.
 */
export function boilerplateReason(text: string): SetAsideReason | null {
  if (text.length > longestLine) return null
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (isShareLine(line)) return 'share_buttons'
  const words = roughWordCount(line)
  if (words > 90) return null
  return rules.find((rule) => words <= rule.longest && rule.pattern.test(line))?.reason ?? null
}
