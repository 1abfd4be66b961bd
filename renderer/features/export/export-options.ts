import type {
  ArticleFormat,
  DossierFormat,
  ExportFormat,
  ExportProfile,
  ExportSubject,
  LogFormat,
  SiteFormat,
} from '../../../shared/domain/export-request.ts'
import type { RadioOption } from '../../ui/RadioGroup.tsx'

const logOptions: readonly RadioOption<LogFormat>[] = [
  { id: 'md', label: 'Markdown', detail: 'For notes and content systems.' },
  { id: 'html', label: 'HTML', detail: 'A page that stands alone and prints well.' },
  { id: 'csv', label: 'CSV', detail: 'A plain table, for any program.' },
  { id: 'json', label: 'JSON', detail: 'For programs.' },
  { id: 'xlsx', label: 'Excel workbook', detail: 'Dates and numbers as such, ready to filter.' },
]

const documentOptions: readonly RadioOption<ExportFormat>[] = [
  { id: 'docx', label: 'Word document', detail: 'The notices, to be read, marked up and printed.' },
]

const siteOptions: readonly RadioOption<SiteFormat>[] = [
  { id: 'column', label: 'Corrections column', detail: 'A rolling page of what is published.' },
  { id: 'atom', label: 'Atom feed', detail: 'For readers and other newsrooms.' },
  { id: 'jsonld', label: 'Page data', detail: 'schema.org corrections for the article’s page.' },
]

const articleOptions: readonly RadioOption<ArticleFormat>[] = [
  { id: 'html', label: 'HTML', detail: 'The article with its claims marked, and what was found below.' },
  { id: 'docx', label: 'Word document', detail: 'Claims as comments, other words as tracked changes.' },
  { id: 'md', label: 'Markdown', detail: 'Claims as footnotes.' },
  { id: 'json', label: 'JSON', detail: 'Text, blocks and claims, for programs.' },
  { id: 'jsonld', label: 'Web Annotations', detail: 'W3C annotations with quotes and positions.' },
]

/** The formats of each log with what each is good for. */
export const exportFormatOptions: Readonly<Record<ExportSubject, readonly RadioOption<ExportFormat>[]>> = {
  corrections: [...logOptions, ...documentOptions, ...siteOptions],
  facts: logOptions,
  article: articleOptions,
}

/** The profiles with what each holds, which differs by what is exported. */
export const exportProfileOptions: Readonly<Record<ExportSubject, readonly RadioOption<ExportProfile>[]>> = {
  corrections: [
    { id: 'desk', label: 'The desk', detail: 'Every entry with its internal fields.' },
    { id: 'public', label: 'The public', detail: 'Approved and published notices; nothing internal.' },
  ],
  article: [
    {
      id: 'desk',
      label: 'The desk',
      detail: 'With notes and proposed wordings; confidential sources stay unnamed.',
    },
    {
      id: 'public',
      label: 'The public',
      detail: 'No notes, no confidential sources, accepted wordings only.',
    },
  ],
  facts: [
    { id: 'desk', label: 'The desk', detail: 'With notes; confidential sources stay unnamed.' },
    { id: 'public', label: 'The public', detail: 'No notes, no confidential sources.' },
  ],
}

export const dossierFormatOptions: readonly RadioOption<DossierFormat>[] = [
  { id: 'pdf', label: 'PDF', detail: 'With page numbers and bookmarks, to be filed or printed.' },
  { id: 'html', label: 'HTML', detail: 'One page that stands alone.' },
]

export const dossierProfileOptions: readonly RadioOption<ExportProfile>[] = [
  {
    id: 'desk',
    label: 'The desk',
    detail: 'With notes, contacts, second reads and decisions; confidential sources stay unnamed.',
  },
  {
    id: 'public',
    label: 'The public',
    detail: 'No notes, no names of the desk, only sources on the record.',
  },
]
