/**
 * Brings decoded text into the one form that versions are stored in: well-formed UTF-16 (each lone surrogate
 * becomes U+FFFD), line feeds only, no byte order mark at the start. Every other character stays as it is,
 * no-break spaces and soft hyphens included: they are part of what was printed.
 */
export function normaliseText(text: string): string {
  const withoutMark = text.startsWith('\uFEFF') ? text.slice(1) : text
  return withoutMark
    .replaceAll(/\r\n?|\u2028/g, '\n')
    .replaceAll('\u2029', '\n\n')
    .toWellFormed()
}

/** Folds a text for comparing two of them: case, quote marks, dashes, and every kind of white space. */
export function foldForComparing(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’‚‛`´]/g, "'")
    .replaceAll(/[“”„‟«»]/g, '"')
    .replaceAll(/[‐‑‒–—―]/g, '-')
    .replaceAll(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
