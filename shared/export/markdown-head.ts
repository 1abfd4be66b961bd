import { dateInWords } from './dates.ts'
import { type LogHead, profileNotice } from './log-head.ts'
import { type LogOverride, overrideSignature } from './log-overrides.ts'
import { markdownLine, markdownLink } from './markdown-text.ts'

/** The title of an export, its story, and for whom it is. */
export function markdownHead(title: string, { story, profile, exportedAt, overrides }: LogHead): string {
  const notice = profileNotice(profile)
  const lines = [story === null ? `# ${title}` : `# ${title}: ${markdownLine(story.headline)}`]
  const facts = [
    markdownLine(story?.byline ?? ''),
    dateInWords(story?.publishedAt ?? null),
    story === null || story.url === null ? '' : markdownLink(story.url),
  ].filter((fact) => fact !== '')
  if (facts.length > 0) lines.push(facts.join(' · '))
  lines.push(`Exported ${dateInWords(exportedAt)}.${notice === null ? '' : ` **${notice}**`}`)
  return `${lines.join('\n\n')}\n${overridesInMarkdown(overrides ?? [])}`
}

function overridesInMarkdown(overrides: readonly LogOverride[]): string {
  if (overrides.length === 0) return ''
  const lines = overrides.map((override) => {
    const { about, what, reason } = override
    const parts = [about, what, `Reason: ${reason}`, overrideSignature(override)]
    return `- ${parts.map((part) => markdownLine(part)).join(' · ')}\n`
  })
  return `\n## Overrides at the gate\n\n${lines.join('')}`
}
