import { writeBibtex } from './bibtex.ts'
import { writeCslJson } from './csl-json.ts'
import type { ExchangeFormat } from './kind-names.ts'
import type { Reference } from './reference.ts'
import { writeRis } from './ris.ts'

const writers: Readonly<Record<ExchangeFormat, (references: readonly Reference[]) => string>> = {
  csl: writeCslJson,
  ris: writeRis,
  bibtex: writeBibtex,
}

/** References as a file that Zotero and its like read. `readReferences` reads the same again. */
export function writeReferences(references: readonly Reference[], format: ExchangeFormat): string {
  return writers[format](references)
}
