/** A file on A4: a quiet column of text, the same on a screen. Page numbers and margins are put in when it is printed. */
export const dossierStyle = `
body { max-width: 48rem; }
h2 { margin: 40px 0 12px; padding-bottom: 6px; border-bottom: 1px solid var(--ink); font: 600 21px/1.25 var(--serif); }
h3 { margin: 0; font: 600 14px/1.4 var(--sans); }
h4 { margin: 14px 0 4px; font: 600 12.5px/1.4 var(--sans); color: var(--quiet); }
p { margin: 0; }
.digest { font: 11.5px/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; overflow-wrap: anywhere; }
.front { margin-top: 20px; }
.front dt { flex: 0 0 9em; }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents li { display: flex; gap: 10px; padding: 4px 0; border-bottom: 1px dotted var(--rule); }
.contents .number { flex: 0 0 2.6em; color: var(--quiet); text-align: right; }
.contents .words { flex: 1; min-width: 0; white-space: normal; }
.contents .found { flex: 0 0 auto; color: var(--quiet); }
.contents .part { font-weight: 600; }
.contents a { text-decoration: none; }
.entry { padding: 18px 0 16px; border-bottom: 1px solid var(--rule); }
.entry > .words { margin: 4px 0 6px; font-size: 18px; line-height: 1.45; }
.entry dt { flex: 0 0 11em; }
.entry dl { font-size: 12.5px; }
.verdict { font-weight: 600; }
.confirmed, .confirmed_with_attribution { color: var(--right); }
.incorrect { color: var(--wrong); }
.both { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
.both > div { padding: 8px 10px; border: 1px solid var(--rule); break-inside: avoid; }
.items { margin: 0; padding: 0; list-style: none; font-size: 13px; }
.items > li { padding: 6px 0 6px 12px; border-left: 2px solid var(--rule); break-inside: avoid; }
.items > li + li { margin-top: 6px; }
.items .words { font-style: italic; }
@media print {
  h2 { font-size: 15pt; break-after: avoid; }
  h3, h4 { break-after: avoid; }
  .contents { break-after: page; }
  .entry { break-inside: avoid; }
  .entry > .words { font-size: 11.5pt; break-after: avoid; }
  .entry dl, .items { font-size: 8.5pt; }
  .digest { font-size: 7.5pt; }
  dl > div { break-inside: avoid; }
}
`
