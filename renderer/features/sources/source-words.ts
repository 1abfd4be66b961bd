/** What each action of the history is called after the name of who did it. */
const actionWords: Readonly<Record<string, string>> = {
  create_source: 'added the source',
  attach_links: 'added it with a claim',
  attach_new_source: 'added it with a claim',
  attach_source: 'put it on a claim',
  import_references: 'brought it in with a list',
  merge_sources: 'merged another source into it',
  dismiss_pair: 'told it apart from another source',
  delete_source: 'deleted the source',
  add_contact: 'logged a contact',
  update_contact: 'changed a contact',
  remove_contact: 'removed a contact',
  keep_page: 'kept its page',
  check_links: 'looked where its link leads',
  add_attachments: 'kept a file',
  remove_attachment: 'removed a file',
  update_evidence: 'changed what it says of a claim',
  remove_evidence: 'took it off a claim',
  seal_record: 'sealed something in the vault',
  remove_record: 'took something out of the vault',
  undo: 'undid a step',
  redo: 'redid a step',
}

const fieldWords: Readonly<Record<string, string>> = {
  kind: 'the kind',
  terms: 'the terms',
  title: 'the title',
  url: 'the link',
  publisher: 'the publisher',
  author: 'the author',
  publishedAt: 'when it was published',
  accessedAt: 'when it was accessed',
  archivedUrl: 'the archived copy',
  note: 'the note',
  doi: 'the DOI',
  isbn: 'the ISBN',
  nextCallAt: 'when to call next',
  descriptionInCopy: 'the description in the copy',
  anonymityReason: 'the reason for anonymity',
  isInformationNotOpinion: 'the tests of anonymity',
  isNotAvailableOtherwise: 'the tests of anonymity',
  isInPositionToKnow: 'the tests of anonymity',
  identityKnownTo: 'who knows the identity',
  anonymityApprovedBy: 'the approval of anonymity',
  anonymityApprovedAt: 'the approval of anonymity',
  isConfidential: 'whether it is confidential',
}

/** What somebody did to a source, to stand after their name: "changed the link and the note". */
export function sourceHistoryWords(action: string, changedFields: readonly string[]): string {
  const known = actionWords[action]
  if (known !== undefined) return known
  const fields = changedFields.map((field) => fieldWords[field]).filter((words) => words !== undefined)
  if (fields.length === 0) return action.replaceAll('_', ' ')
  return `changed ${new Intl.ListFormat('en-GB').format(new Set(fields))}`
}
