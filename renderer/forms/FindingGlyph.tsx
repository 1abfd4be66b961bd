import { findingSigns } from '../../shared/claims/finding-signs.ts'
import type { Finding } from '../../shared/domain/claim-status.ts'
import { findingLabels } from '../../shared/domain/labels.ts'
import { Glyph } from '../ui/Glyph.tsx'

export interface FindingGlyphProps {
  finding: Finding
  /** Whether words beside it say the same, so that it need not be read. */
  isDecorative?: boolean
}

/** The sign of a finding in its colour. */
export function FindingGlyph({ finding, isDecorative = false }: FindingGlyphProps) {
  const { tone, glyph, isHollow } = findingSigns[finding]
  return (
    <Glyph
      tone={tone}
      glyph={glyph}
      isHollow={isHollow}
      {...(!isDecorative && { label: findingLabels[finding] })}
    />
  )
}
