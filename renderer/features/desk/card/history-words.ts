/** What each action of the history is called after the name of who did it. */
const actionWords: Readonly<Record<string, string>> = {
  create_claim: 'marked the claim',
  delete_claim: 'deleted the claim',
  set_finding: 'set the finding',
  move_claim: 'moved the claim in the process',
  sign_off: 'signed it off',
  second_read: 'gave the second read',
  keep_finding: 'kept the finding against the second read',
  propose_wording: 'proposed a wording',
  withdraw_wording: 'took the proposed wording back',
  withdraw_wordings: 'rejected the proposed wording, with others',
  stet_wordings: 'let the words stand, with others',
  accept_wording: 'accepted the wording',
  accept_wordings: 'accepted the wording, with others',
  stet_wording: 'let the words stand',
  add_anchor: 'added a place',
  remove_anchor: 'removed a place',
  put_anchor: 'put it on other words',
  confirm_words: 'confirmed the changed words',
  add_version: 'brought in a new version',
  attach_evidence: 'added a source',
  attach_source: 'added a source',
  attach_links: 'added sources',
  group_sources: 'counted two sources as one',
  attach_new_source: 'added a new source',
  update_evidence: 'changed what a source says of it',
  remove_evidence: 'took a source off',
  create_correction: 'wrote a correction',
  set_correction_claims: 'tied it to a correction',
  delete_correction: 'deleted its correction',
  restructure_story: 'changed the parts of the article',
  accept_proposals: 'accepted the proposal',
  update_claims: 'changed it with others',
  set_findings: 'set the finding, with others',
  move_claims: 'moved it in the process, with others',
  sign_off_claims: 'signed it off, with others',
  delete_claims: 'deleted it, with others',
  ask_question: 'asked a contact',
  answer_question: 'wrote down an answer',
  update_answer: 'changed an answer',
  update_question: 'changed a question',
  remove_question: 'took a question away',
  undo: 'undid a step',
  redo: 'redid a step',
}

const fieldWords: Readonly<Record<string, string>> = {
  type: 'the type',
  priority: 'the priority',
  legalRisk: 'the legal risk',
  assigneeId: 'the assignee',
  asOf: 'as of when it holds',
  recheckAt: 'the recheck',
  note: 'the note',
  details: 'the details',
}

/** What somebody did, to stand after their name: "set the finding", "changed the note and the priority". */
export function historyWords(action: string, changedFields: readonly string[]): string {
  const known = actionWords[action]
  if (known !== undefined) return known
  const fields = changedFields.map((field) => fieldWords[field]).filter((words) => words !== undefined)
  if (action === 'update_claim' && fields.length > 0) return `changed ${joined(fields)}`
  return action.replaceAll('_', ' ')
}

function joined(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`
}
