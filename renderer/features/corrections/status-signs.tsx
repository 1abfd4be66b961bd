import { Check, Pencil, Send, X } from 'lucide-react'
import type { CorrectionStatus } from '../../../shared/domain/correction.ts'
import { correctionStatusLabels } from '../../../shared/domain/labels.ts'
import { Glyph } from '../../ui/Glyph.tsx'
import { Icon, type IconType } from '../../ui/Icon.tsx'
import type { Tone } from '../../ui/tone.ts'

interface StatusSign {
  readonly tone: Tone
  readonly icon: IconType
  readonly isHollow: boolean
}

const signs: Readonly<Record<CorrectionStatus, StatusSign>> = {
  draft: { tone: 'slate', icon: Pencil, isHollow: true },
  approved: { tone: 'teal', icon: Check, isHollow: false },
  published: { tone: 'green', icon: Send, isHollow: false },
  rejected: { tone: 'grey', icon: X, isHollow: false },
}

/** The sign of where an entry stands, in its colour. Without words beside it, it has a name of its own. */
export function StatusGlyph({ status, isNamed = false }: { status: CorrectionStatus; isNamed?: boolean }) {
  const { tone, icon, isHollow } = signs[status]
  return (
    <Glyph
      tone={tone}
      glyph={<Icon icon={icon} size={11} />}
      isHollow={isHollow}
      {...(isNamed && { label: correctionStatusLabels[status] })}
    />
  )
}
