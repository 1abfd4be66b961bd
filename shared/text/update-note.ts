/** Words that open a note to the reader, followed by a mark that shows that they are a label. */
const label =
  /^[[(*_]*(?:updated?|correction|corrected|corrections|clarification|clarified|editor[’']?s?[’']? note|editors[’'] note|retraction|retracted|note to readers|for the record|erratum|errata|korrektur|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion|aktualisierung|mise à jour|rectificatif|note de la rédaction|corrección|actualización|nota de la redacción|nota del editor|rettifica|aggiornamento)(?:[,\s]+(?:\d|\p{Lu}|at\b|on\b)[^:：—–\n]{0,60})?\s*[:：—–]/iu

const capitalLabel = /^(?:UPDATE|UPDATED|CORRECTION|CORRECTED|CLARIFICATION|EDITOR[’']S NOTE|RETRACTION)\b/u

/** A sentence that speaks of the article itself. */
const aboutItself =
  /\b(?:(?:this|an earlier version of this|a previous version of this|the original version of this)\s+(?:breaking\s+)?(?:news\s+)?(?:article|story|post|piece|report|column|page)|(?:headline|caption)\s+(?:of|on|to)\s+this\s+(?:article|story))\b[^.]{0,80}?\b(?:updat|correct|amend|clarif|edit|revis|misstat|misspell|misidentif|incorrect|wrong|stated|said|referred|retract|remov|append)/iu

/**
 * Tells whether a paragraph is an update, correction or editor's note: it opens with such a label
 * ("UPDATE:", "Correction, 12 March —", "Anmerkung der Redaktion:") or says what was done to the article.
 * `isAtEdge` tells that it stands at the head or foot, where the second kind is believed too.
 */
export function isUpdateNote(text: string, isAtEdge: boolean): boolean {
  const line = text.trim()
  if (line.length > 1500) return false
  if (label.test(line)) return line.length > 25
  if (!isAtEdge) return false
  if (capitalLabel.test(line)) return line.split(/\s+/).length > 4
  return line.length < 600 && aboutItself.test(line)
}
