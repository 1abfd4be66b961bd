/** What each action of the history is called after the name of who did it. */
const actionWords: Readonly<Record<string, string>> = {
  create_correction: 'wrote the entry',
  accept_wording: 'accepted the wording of its claim',
  accept_wordings: 'accepted the wording of its claim, with others',
  approve_correction: 'approved it',
  publish_correction: 'published it',
  reject_correction: 'rejected it',
  reopen_correction: 'made it a draft again',
  delete_correction: 'deleted the entry',
  set_correction_claims: 'changed the claims it settles',
  add_place: 'added a place to fix',
  fix_place: 'ticked a place as fixed',
  unfix_place: 'took the tick off a place',
  remove_place: 'removed a place to fix',
  undo: 'undid a step',
  redo: 'redid a step',
}

const fieldWords: Readonly<Record<string, string>> = {
  kind: 'the kind',
  location: 'where it stood',
  originalText: 'the original words',
  correctedText: 'the corrected words',
  publicNote: 'the notice',
  repeatsError: 'whether the notice repeats the error',
  errorType: 'the error',
  severity: 'the severity',
  placement: 'the placement',
  storyHeadline: 'the headline',
  storyUrl: 'the link',
  storyByline: 'the byline',
  storyPublishedAt: 'when the article was published',
  reportedBy: 'who reported it',
  reportedAt: 'when it was reported',
  foundAt: 'when it was found',
  correctedAt: 'when it was corrected',
  delayReason: 'why it took long',
  cause: 'the cause',
  stageIntroduced: 'where it came in',
  prevention: 'the prevention',
  responsible: 'who was responsible',
  status: 'its standing',
}

/** What somebody did to an entry, to stand after their name: "changed the notice and the placement". */
export function correctionHistoryWords(action: string, changedFields: readonly string[]): string {
  const known = actionWords[action]
  if (known !== undefined) return known
  const fields = changedFields.map((field) => fieldWords[field]).filter((words) => words !== undefined)
  if (fields.length === 0) return action.replaceAll('_', ' ')
  return `changed ${new Intl.ListFormat('en-GB').format(new Set(fields))}`
}
