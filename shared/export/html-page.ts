import { dateInWords } from './dates.ts'
import { escapeHtml, linkHtml, quotedHtml } from './html-text.ts'
import { type LogHead, profileNotice } from './log-head.ts'
import { type LogOverride, overrideSignature } from './log-overrides.ts'

/** What the two logs have in common, on screen and on paper. */
const commonStyle = `
:root {
  --ink: #1d1b18; --quiet: #5d574e; --rule: #d8d2c6; --paper: #fdfcf9; --wrong: #a3241b; --right: #1d6b3a;
  --serif: "Source Serif 4", "Source Serif Pro", Charter, "Iowan Old Style", Georgia, "Noto Serif", serif;
  --sans: Inter, "Helvetica Neue", Arial, "Noto Sans", sans-serif;
  color-scheme: light;
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 48px 24px 64px; color: var(--ink); background: var(--paper);
  font: 14px/1.5 var(--sans); font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.words { font-family: var(--serif); white-space: pre-line; }
header { border-top: 4px double var(--ink); border-bottom: 1px solid var(--ink); padding: 16px 0 14px; }
h1 { margin: 0 0 4px; font: 600 34px/1.15 var(--serif); }
header p { margin: 2px 0 0; color: var(--quiet); }
header .words { color: var(--ink); font-size: 18px; }
.notice { font-weight: 600; color: var(--wrong); }
a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: 2px; }
a:hover { text-decoration-color: currentColor; }
dl { margin: 0; }
dl > div { display: flex; gap: 8px; }
dt { flex: none; color: var(--quiet); }
dd { margin: 0; min-width: 0; white-space: pre-line; }
del { color: var(--wrong); text-decoration-thickness: 1px; }
ins { color: var(--right); text-decoration-thickness: 1px; text-underline-offset: 2px; }
.overrides { margin: 24px 0; border-bottom: 1px solid var(--rule); }
.overrides h2 { margin: 0 0 8px; font-size: 15px; }
.overrides li { margin-bottom: 10px; }
.overrides p { margin: 0; }
.quiet { color: var(--quiet); }
.empty { margin: 32px 0; font: italic 18px/1.5 var(--serif); color: var(--quiet); }
@media print {
  body { max-width: none; padding: 0; background: none; font-size: 9.5pt; }
  header { break-after: avoid; }
  a { text-decoration: none; }
}
`

/** The page up to its rows. The style sheet is inside; scripts and everything from outside are forbidden by the page itself. */
export function htmlHead(title: string, head: LogHead, style: string): string {
  const { story, profile, exportedAt, overrides } = head
  const notice = profileNotice(profile)
  const facts = [
    escapeHtml(story?.byline ?? ''),
    escapeHtml(dateInWords(story?.publishedAt ?? null)),
    story === null || story.url === null ? '' : linkHtml(story.url),
  ].filter((fact) => fact !== '')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Stet">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(story === null ? title : `${title}: ${story.headline}`)}</title>
<style>${commonStyle}${style}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${story === null ? '' : quotedHtml('p', story.headline)}
${facts.length === 0 ? '' : `<p>${facts.join(' · ')}</p>`}
<p>Exported ${escapeHtml(dateInWords(exportedAt))}${notice === null ? '' : `. <span class="notice">${notice}</span>`}</p>
</header>
<main>
${overridesInHtml(overrides ?? [])}`
}

function overridesInHtml(overrides: readonly LogOverride[]): string {
  if (overrides.length === 0) return ''
  const items = overrides.map((override) => {
    const signature = `${override.about} · ${overrideSignature(override)}`
    return `<li><p>${escapeHtml(override.what)}</p>${quotedHtml('p', override.reason)}<p class="quiet">${escapeHtml(signature)}</p></li>\n`
  })
  return `<section class="overrides">\n<h2>Overrides at the gate</h2>\n<ul>\n${items.join('')}</ul>\n</section>\n`
}

/** The page after its rows. */
export const htmlFoot = '</main>\n</body>\n</html>\n'
