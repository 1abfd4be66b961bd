import type { ChangeSignal } from '../anchoring/changed-signals.ts'
import type { WorkQueue } from '../claims/work-queues.ts'
import type { Anchor } from './anchor.ts'
import type { BlockKind, SetAsideReason } from './article.ts'
import type { CopyNoteRule } from '../claims/notes/copy-note-rules.ts'
import type { ClaimFlag, Finding, ProposedChange, Workflow } from './claim-status.ts'
import type { ClaimType } from './claim-type.ts'
import type { Priority } from './claim.ts'
import type { CorrectionKind, CorrectionLocation, CorrectionStatus, ErrorType } from './correction.ts'
import type { placements, reporters, severities } from './correction.ts'
import type {
  casualtyCategories,
  hostageStatuses,
  quantityQualifiers,
  quoteFidelities,
} from './claim-details.ts'
import type { EvidenceLevel, locatorKinds, Stance } from './evidence.ts'
import type { Role } from './person.ts'
import type { QueueOrder } from './settings.ts'
import type {
  contactChannels,
  contactDirections,
  contactOutcomes,
  SourceKind,
  SourceTerms,
} from './source.ts'

/** What a vocabulary's words are called on screen, in exports and on the command line. */
type Labels<T extends string> = Readonly<Record<T, string>>

export const blockKindLabels: Labels<BlockKind> = {
  headline: 'Headline',
  dek: 'Dek',
  subheading: 'Subheading',
  paragraph: 'Paragraph',
  quote: 'Quote',
  list_item: 'List item',
  caption: 'Caption',
  update_note: 'Update note',
}

export const setAsideReasonLabels: Labels<SetAsideReason> = {
  byline: 'Byline',
  date_line: 'Date line',
  share_buttons: 'Share buttons',
  newsletter: 'Newsletter box',
  advertisement: 'Advertisement',
  author_biography: 'Author biography',
  related_links: 'Related links',
  navigation: 'Navigation',
  comments: 'Comments',
  copyright: 'Copyright line',
  footnote: 'Footnote',
  draft_comment: 'Draft comment',
  struck_in_draft: 'Struck words',
  by_person: 'Set aside by hand',
}

export const claimTypeLabels: Labels<ClaimType> = {
  name_spelling: 'Name, spelling',
  title_affiliation: 'Title, affiliation',
  age: 'Age',
  date_time: 'Date, time',
  place_geography: 'Place',
  number_statistic: 'Statistic',
  measurement_conversion: 'Measurement',
  casualty_count: 'Casualty count',
  hostage_detainee_detail: 'Hostage, detainee',
  direct_quote: 'Quotation',
  paraphrase: 'Paraphrase',
  official_statement: 'Official statement',
  attribution: 'Attribution',
  allegation_legal: 'Allegation, legal',
  historical_fact: 'Historical fact',
  superlative_record: 'Superlative, record',
  scientific_technical: 'Science, technical',
  product_spec: 'Product detail',
  physical_description: 'Description',
  eyewitness_account: 'Eyewitness account',
  image_caption: 'Image, caption',
  headline_display: 'Headline, display',
  causal_conclusion: 'Cause, conclusion',
  opinion_not_checkable: 'Opinion',
  other: 'Other',
}

export const queueOrderLabels: Labels<QueueOrder> = {
  text: 'As in the text',
  priority: 'By priority',
  type: 'By type',
  contact: 'By who must be called',
  assignee: 'By who has them',
}

export const workQueueLabels: Labels<WorkQueue> = {
  open: 'Open claims',
  to_check: 'To check',
  to_sign_off: 'To sign off',
  awaiting: 'Awaiting reply',
  second_read: 'Second reads',
}

export const priorityLabels: Labels<Priority> = { high: 'High', medium: 'Medium', low: 'Low' }

export const workflowLabels: Labels<Workflow> = {
  unchecked: 'Not started',
  in_progress: 'In progress',
  awaiting_reply: 'Awaiting reply',
  ready_for_review: 'Ready for review',
  signed_off: 'Signed off',
  reopened: 'Reopened',
}

export const findingLabels: Labels<Finding> = {
  none: 'No finding',
  confirmed: 'Confirmed',
  confirmed_with_attribution: 'With attribution',
  incorrect: 'Incorrect',
  needs_context: 'Needs context',
  conflicting_sources: 'Conflicting',
  unverifiable: 'Unverifiable',
  on_author: 'On author',
  not_checkable: 'Not checkable',
  cut: 'Cut',
}

export const proposedChangeLabels: Labels<ProposedChange> = {
  none: 'No change',
  proposed: 'Wording proposed',
  accepted: 'Wording accepted',
  accepted_modified: 'Accepted, modified',
  stet: 'Stet',
}

export const claimFlagLabels: Labels<ClaimFlag> = {
  text_changed: 'Words changed',
  lost_anchor: 'Place lost',
  source_broken: 'Source broken',
  stale_as_of: 'Recheck due',
  sourcing_rule_unmet: 'Sourcing rule not met',
  inconsistent_with: 'Inconsistent',
}

export const quantityQualifierLabels: Labels<(typeof quantityQualifiers)[number]> = {
  exactly: 'exactly',
  more_than: 'more than',
  at_least: 'at least',
  about: 'about',
  at_most: 'at most',
  less_than: 'less than',
  unknown: 'an unknown number',
}

export const casualtyCategoryLabels: Labels<(typeof casualtyCategories)[number]> = {
  killed: 'killed',
  injured: 'injured',
  missing: 'missing',
  displaced: 'displaced',
}

export const hostageStatusLabels: Labels<(typeof hostageStatuses)[number]> = {
  held: 'held',
  released: 'released',
  rescued: 'rescued',
  deceased: 'deceased',
  unknown: 'unknown',
}

export const quoteFidelityLabels: Labels<(typeof quoteFidelities)[number]> = {
  verbatim: 'verbatim',
  trimmed: 'trimmed',
  translated: 'translated',
  paraphrase: 'paraphrase',
}

export const sourceKindLabels: Labels<SourceKind> = {
  interview_call: 'Interview, call',
  in_person: 'In person',
  email: 'Email',
  message: 'Message',
  recording: 'Recording',
  transcript: 'Transcript',
  official_document: 'Official document',
  court_record: 'Court record',
  dataset: 'Dataset',
  press_release: 'Press release',
  official_statement: 'Official statement',
  social_post: 'Social post',
  peer_reviewed: 'Peer-reviewed paper',
  book: 'Book',
  news_report: 'News report',
  wire: 'Wire story',
  map_reference: 'Map, reference work',
  photo_video: 'Photo, video',
  reporter_witness: 'Reporter as witness',
  other: 'Other',
}

export const sourceTermsLabels: Labels<SourceTerms> = {
  on_record: 'On the record',
  background: 'Background',
  deep_background: 'Deep background',
  off_record: 'Off the record',
}

export const contactChannelLabels: Labels<(typeof contactChannels)[number]> = {
  call: 'Call',
  email: 'Email',
  message: 'Message',
  in_person: 'In person',
  letter: 'Letter',
}

export const contactDirectionLabels: Labels<(typeof contactDirections)[number]> = {
  outgoing: 'We contacted them',
  incoming: 'They contacted us',
}

export const contactOutcomeLabels: Labels<(typeof contactOutcomes)[number]> = {
  reached: 'Reached',
  left_message: 'Left a message',
  declined: 'Declined',
  no_reply: 'No reply',
}

export const stanceLabels: Labels<Stance> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  partial: 'Supports in part',
  context: 'Context only',
}

export const evidenceLevelLabels: Labels<EvidenceLevel> = {
  primary: 'Primary',
  secondary: 'Secondary',
  tertiary: 'Tertiary',
}

export const locatorKindLabels: Labels<(typeof locatorKinds)[number]> = {
  page: 'Page',
  timecode: 'Time code',
  paragraph: 'Paragraph',
  url_fragment: 'Link fragment',
}

export const correctionKindLabels: Labels<CorrectionKind> = {
  correction: 'Correction',
  clarification: 'Clarification',
  editors_note: 'Editor’s note',
  update: 'Update',
  refile: 'Refile',
  withdrawal: 'Withdrawal',
  minor_fix: 'Minor fix',
}

export const correctionLocationLabels: Labels<CorrectionLocation> = {
  headline: 'Headline',
  dek: 'Dek',
  body: 'Body',
  caption: 'Caption',
  graphic: 'Graphic',
  video: 'Video',
  social: 'Social post',
  alert: 'Alert',
}

export const errorTypeLabels: Labels<ErrorType> = {
  name: 'Name',
  title: 'Title',
  number: 'Number',
  date_time: 'Date, time',
  place: 'Place',
  quote: 'Quotation',
  attribution: 'Attribution',
  identity_image: 'Identity, image',
  omission_context: 'Omission, context',
  translation: 'Translation',
  production: 'Production',
  other: 'Other',
}

export const severityLabels: Labels<(typeof severities)[number]> = {
  minor: 'Minor',
  substantive: 'Substantive',
  serious: 'Serious',
}

export const placementLabels: Labels<(typeof placements)[number]> = {
  top: 'Top of the article',
  foot: 'Foot of the article',
  column: 'Corrections column',
  separate_item: 'Separate item',
}

export const reporterLabels: Labels<(typeof reporters)[number]> = {
  reader: 'Reader',
  source: 'Source',
  staff: 'Staff',
  checker: 'Checker',
  legal: 'Legal',
}

export const correctionStatusLabels: Labels<CorrectionStatus> = {
  draft: 'Draft',
  approved: 'Approved',
  published: 'Published',
  rejected: 'Rejected',
}

export const roleLabels: Labels<Role> = {
  checker: 'Checker',
  copy_editor: 'Copy editor',
  standards_editor: 'Standards editor',
  editor: 'Editor',
  reporter: 'Reporter',
  legal: 'Legal',
}

/** What each rule of the copy notes finds. */
export const copyNoteRuleLabels: Labels<CopyNoteRule> = {
  number_differs: 'Number differs',
  name_spelled_differently: 'Name spelled differently',
  title_changes: 'Title changes',
  sum_does_not_add_up: 'Sum does not add up',
  percentage_does_not_fit: 'Percentage does not fit',
  age_against_date: 'Age against date',
  weekday_against_date: 'Weekday against date',
  day_against_publication: 'Day against publication',
  figure_ages: 'Figure ages',
  broken_date: 'Broken date',
  quotation_not_closed: 'Quotation not closed',
  missing_space: 'Missing space',
  doubled_word: 'Doubled word',
  acronym_not_explained: 'Acronym not explained',
  acronym_explained_twice: 'Acronym explained twice',
}

/** What became of a claim's place when the text got a new version. */
export const anchorStateLabels: Labels<Anchor['state']> = {
  unchanged: 'Unchanged',
  moved: 'Moved',
  text_changed: 'Words changed',
  lost: 'Lost',
  confirmed_by_person: 'Confirmed',
}

/** What kind of change happened inside the words of a claim. */
export const signalLabels: Labels<ChangeSignal> = {
  paragraph: 'paragraph begins inside',
  number: 'number',
  date: 'date',
  name: 'name',
  negation: '“not”',
  quotation_marks: 'quotation marks',
  words: 'words',
}
