import { composeNotice } from '../../../shared/corrections/compose-notice.ts'
import { styleOfDesk, stylesOfDesk } from '../../../shared/corrections/house-styles.ts'
import type { Correction } from '../../../shared/domain/correction.ts'
import type { Settings } from '../../../shared/domain/settings.ts'
import type { LookAround } from './look-around-store.ts'

type Styles = Pick<Settings, 'noticeStyle' | 'noticeStyles'>

/** The notice of an entry as the desk's style has it. */
export function composedNotice(correction: Correction, around: LookAround, styles: Styles): string {
  return composeNotice(correction, around, styleOfDesk(styles.noticeStyles, styles.noticeStyle))
}

/**
 * Whether nobody has put words of their own into a notice: it is empty, or what one of the desk's styles makes of the
 * entry. Only then may another style take its place unasked.
 */
export function isAsComposed(correction: Correction, around: LookAround, styles: Styles): boolean {
  const { publicNote } = correction
  if (publicNote.trim() === '') return true
  return [around, { before: '', after: '' }].some((context) =>
    stylesOfDesk(styles.noticeStyles).some(
      (style) => composeNotice(correction, context, style) === publicNote,
    ),
  )
}
