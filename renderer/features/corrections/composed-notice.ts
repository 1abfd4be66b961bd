import { composeNotice } from '../../../shared/corrections/compose-notice.ts'
import { styleOfDesk, stylesOfDesk } from '../../../shared/corrections/house-styles.ts'
import { type Correction, correctionKinds } from '../../../shared/domain/correction.ts'
import type { Settings } from '../../../shared/domain/settings.ts'
import type { LookAround } from './look-around-store.ts'

type Styles = Pick<Settings, 'noticeStyle' | 'noticeStyles'>

/** The notice of an entry as the desk's style has it. */
export function composedNotice(correction: Correction, around: LookAround, styles: Styles): string {
  return composeNotice(correction, around, styleOfDesk(styles.noticeStyles, styles.noticeStyle))
}

/**
 * Whether nobody has put words of their own into a notice: it is empty, or what one of the desk's styles makes of the
 * entry, whatever its kind and whether it repeats the error. Only then may other words take its place unasked.
 */
export function isAsComposed(correction: Correction, around: LookAround, styles: Styles): boolean {
  const { publicNote } = correction
  if (publicNote.trim() === '') return true
  const contexts = [around, { before: '', after: '' }]
  const entries = correctionKinds.flatMap((kind) =>
    [true, false].map((repeatsError) => ({ ...correction, kind, repeatsError })),
  )
  return stylesOfDesk(styles.noticeStyles).some((style) =>
    entries.some((entry) => contexts.some((context) => composeNotice(entry, context, style) === publicNote)),
  )
}
