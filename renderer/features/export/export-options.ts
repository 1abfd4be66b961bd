import type { ExportFormat, ExportProfile, ExportSubject } from '../../../shared/domain/export-request.ts'
import type { RadioOption } from '../../ui/RadioGroup.tsx'

/** The formats with what each is good for. */
export const exportFormatOptions: readonly RadioOption<ExportFormat>[] = [
  { id: 'md', label: 'Markdown', detail: 'For notes and content systems.' },
  { id: 'html', label: 'HTML', detail: 'A page that stands alone and prints well.' },
  { id: 'csv', label: 'CSV', detail: 'For Excel and LibreOffice.' },
  { id: 'json', label: 'JSON', detail: 'For programs.' },
]

/** The profiles with what each holds, which differs by what is exported. */
export const exportProfileOptions: Readonly<Record<ExportSubject, readonly RadioOption<ExportProfile>[]>> = {
  corrections: [
    { id: 'desk', label: 'The desk', detail: 'Every entry with its internal fields.' },
    { id: 'public', label: 'The public', detail: 'Published notices only; nothing internal.' },
  ],
  facts: [
    { id: 'desk', label: 'The desk', detail: 'With notes; confidential sources stay unnamed.' },
    { id: 'public', label: 'The public', detail: 'No notes, no confidential sources.' },
  ],
}
