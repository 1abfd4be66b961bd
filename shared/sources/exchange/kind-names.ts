import { sourceKindLabels } from '../../domain/labels.ts'
import { type SourceKind, sourceKinds } from '../../domain/source.ts'

/** What a kind of source is called in each of the formats. The first kind of a name is what the name alone means. */
interface KindNames {
  readonly csl: string
  readonly ris: string
  readonly bibtex: string
}

const names: Readonly<Record<SourceKind, KindNames>> = {
  news_report: { csl: 'article-newspaper', ris: 'NEWS', bibtex: 'article' },
  peer_reviewed: { csl: 'article-journal', ris: 'JOUR', bibtex: 'article' },
  book: { csl: 'book', ris: 'BOOK', bibtex: 'book' },
  official_document: { csl: 'report', ris: 'RPRT', bibtex: 'techreport' },
  court_record: { csl: 'legal_case', ris: 'CASE', bibtex: 'misc' },
  dataset: { csl: 'dataset', ris: 'DATA', bibtex: 'misc' },
  social_post: { csl: 'post', ris: 'ICOMM', bibtex: 'misc' },
  interview_call: { csl: 'interview', ris: 'PCOMM', bibtex: 'misc' },
  email: { csl: 'personal_communication', ris: 'PCOMM', bibtex: 'misc' },
  recording: { csl: 'broadcast', ris: 'SOUND', bibtex: 'misc' },
  photo_video: { csl: 'motion_picture', ris: 'VIDEO', bibtex: 'misc' },
  map_reference: { csl: 'map', ris: 'MAP', bibtex: 'misc' },
  transcript: { csl: 'speech', ris: 'GEN', bibtex: 'misc' },
  other: { csl: 'document', ris: 'GEN', bibtex: 'misc' },
  wire: { csl: 'article-newspaper', ris: 'NEWS', bibtex: 'article' },
  press_release: { csl: 'article', ris: 'PRESS', bibtex: 'misc' },
  official_statement: { csl: 'speech', ris: 'GEN', bibtex: 'misc' },
  in_person: { csl: 'interview', ris: 'PCOMM', bibtex: 'misc' },
  message: { csl: 'personal_communication', ris: 'PCOMM', bibtex: 'misc' },
  reporter_witness: { csl: 'personal_communication', ris: 'PCOMM', bibtex: 'misc' },
}

export type ExchangeFormat = 'csl' | 'ris' | 'bibtex'

/** Names that other programs write and Stet does not. */
const otherNames: Readonly<Record<ExchangeFormat, Readonly<Record<string, SourceKind>>>> = {
  csl: {
    chapter: 'book',
    'article-magazine': 'news_report',
    graphic: 'photo_video',
    figure: 'photo_video',
    legislation: 'official_document',
    bill: 'official_document',
    hearing: 'court_record',
    thesis: 'other',
    'paper-conference': 'peer_reviewed',
    song: 'recording',
    webpage: 'news_report',
    'post-weblog': 'news_report',
    'entry-encyclopedia': 'map_reference',
  },
  ris: {
    CHAP: 'book',
    EDBOOK: 'book',
    MGZN: 'news_report',
    BLOG: 'news_report',
    ELEC: 'news_report',
    CONF: 'peer_reviewed',
    CPAPER: 'peer_reviewed',
    EJOUR: 'peer_reviewed',
    STAT: 'official_document',
    BILL: 'official_document',
    GOVDOC: 'official_document',
    HEAR: 'court_record',
    ART: 'photo_video',
    FIGURE: 'photo_video',
    ADVS: 'photo_video',
    ENCYC: 'map_reference',
  },
  bibtex: {
    inbook: 'book',
    incollection: 'book',
    booklet: 'book',
    inproceedings: 'peer_reviewed',
    conference: 'peer_reviewed',
    report: 'official_document',
    manual: 'official_document',
    dataset: 'dataset',
    legal: 'court_record',
    jurisdiction: 'court_record',
    letter: 'email',
    audio: 'recording',
    video: 'photo_video',
    movie: 'photo_video',
    artwork: 'photo_video',
    image: 'photo_video',
  },
}

const kindsByLabel = new Map(sourceKinds.map((kind) => [sourceKindLabels[kind].toLowerCase(), kind]))

/** What a kind is called in a format, and the words that tell it from other kinds of that name; null where none are needed. */
export function nameOfKind(
  kind: SourceKind,
  format: ExchangeFormat,
): { readonly name: string; readonly genre: string | null } {
  const name = names[kind][format]
  return { name, genre: kindOfName(name, '', format) === kind ? null : sourceKindLabels[kind] }
}

/** The kind that a name of a format means, or the genre beside it where that is one of Stet's; null when nobody can tell. */
export function kindOfName(name: string, genre: string, format: ExchangeFormat): SourceKind | null {
  const told = kindsByLabel.get(genre.trim().toLowerCase())
  if (told !== undefined) return told
  const sought = format === 'ris' ? name.toUpperCase() : name.toLowerCase()
  // In BibTeX an article stands in a journal, and "misc" says nothing at all.
  if (format === 'bibtex' && sought === 'article') return 'peer_reviewed'
  if (format === 'bibtex' && (sought === 'misc' || sought === 'online')) return null
  const own = Object.entries(names).find(([, known]) => known[format] === sought)?.[0]
  return sourceKinds.find((kind) => kind === own) ?? otherNames[format][sought] ?? null
}
