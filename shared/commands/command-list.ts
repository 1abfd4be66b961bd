import type { CommandScope, CommandShape, MenuName } from './command.ts'

type More = Pick<CommandShape, 'otherKey' | 'mayRepeat'>

/** Writes the commands of one menu: each line is a command with its group, scope, label and key. */
function menu(name: MenuName) {
  return <const Id extends string>(
    part: string,
    id: Id,
    scope: CommandScope,
    label: string,
    defaultKey: string | null,
    more: More = {},
  ) => ({ id, label, scope, menu: { name, group: part }, defaultKey, ...more }) satisfies CommandShape
}

const fileCommand = menu('File')
const editCommand = menu('Edit')
const viewCommand = menu('View')
const claimCommand = menu('Claim')
const sourceCommand = menu('Source')
const correctionCommand = menu('Correction')
const goCommand = menu('Go')
const helpCommand = menu('Help')

const list = [
  fileCommand('import', 'import.paste', 'everywhere', 'Import a pasted article…', 'Mod+N'),
  fileCommand('import', 'import.open-file', 'everywhere', 'Import a file…', 'Mod+O'),
  fileCommand('import', 'import.sample', 'everywhere', 'Open the sample story', null),
  fileCommand('import', 'version.new', 'everywhere', 'New version of the story…', 'Shift+V'),
  fileCommand('import', 'version.correct', 'everywhere', 'New version from the corrections…', 'Shift+W'),
  fileCommand('window', 'window.new', 'everywhere', 'New window', 'Mod+Shift+N'),
  fileCommand('story', 'story.details', 'desk', 'Story details…', 'Mod+I'),
  fileCommand('story', 'story.structure', 'desk', 'Parts of the article…', null),
  fileCommand('story', 'story.save-original', 'desk', 'Save the imported file…', null),
  fileCommand('story', 'story.archive', 'everywhere', 'Archive the story', null),
  fileCommand('story', 'story.delete', 'everywhere', 'Delete the story', null),
  fileCommand('export', 'export.corrections', 'everywhere', 'Export the correction log…', 'Mod+E'),
  fileCommand('export', 'export.article', 'desk', 'Export the annotated article…', null),
  fileCommand('export', 'export.facts', 'desk', 'Export the fact log…', 'Mod+Shift+E'),
  fileCommand('export', 'export.dossier', 'desk', 'Export the dossier…', null),
  fileCommand('export', 'version.export', 'versions', 'Export the comparison…', 'E'),
  fileCommand('export', 'version.print', 'versions', 'Print the comparison…', 'Mod+P'),
  fileCommand('settings', 'app.settings', 'everywhere', 'Settings…', 'Mod+,'),
  fileCommand('settings', 'vault.lock', 'everywhere', 'Lock the vault', 'Mod+L'),
  fileCommand('settings', 'history.check', 'everywhere', 'Check the history of the library', null),
  fileCommand('settings', 'app.data-folder', 'everywhere', 'Show the data folder', null),

  editCommand('undo', 'edit.undo', 'everywhere', 'Undo', 'Mod+Z', { otherKey: 'U', mayRepeat: true }),
  editCommand('undo', 'edit.redo', 'everywhere', 'Redo', 'Mod+Shift+Z', {
    otherKey: 'Mod+Y',
    mayRepeat: true,
  }),
  editCommand('version', 'version.take', 'versions', 'Take the new version', 'Mod+Enter'),
  editCommand('version', 'version.discard', 'versions', 'Discard the new version', null),
  editCommand('version', 'version.name', 'versions', 'Name the version…', 'N'),
  editCommand('version', 'version.published', 'versions', 'Mark or clear as published', 'P'),
  editCommand('find', 'edit.filter', 'everywhere', 'Filter the list', '/', { otherKey: 'Mod+F' }),
  editCommand('find', 'edit.search', 'everywhere', 'Search the library', 'Mod+Shift+F'),

  viewCommand('palette', 'view.palette', 'everywhere', 'Command palette…', 'Mod+K'),
  viewCommand('panes', 'view.toggle-map', 'desk', 'Show or hide the map', 'Mod+Shift+M'),
  viewCommand('panes', 'view.toggle-list', 'desk', 'Show or hide the claim list', 'Mod+Shift+L'),
  viewCommand('panes', 'view.toggle-card', 'desk', 'Show or hide the claim card', 'Mod+Shift+D'),
  viewCommand('focus', 'view.focus', 'desk', 'Focus on one claim, or the whole desk again', 'F'),
  viewCommand('focus', 'view.more-context', 'desk', 'More or less of the article in focus', 'Z'),
  viewCommand('queue', 'view.queue', 'desk', 'Choose queue and order…', 'Q'),
  viewCommand('queue', 'view.only-mine', 'desk', 'Only my claims', 'Shift+F'),
  viewCommand('text', 'view.larger-text', 'desk', 'Larger article text', '+', {
    otherKey: '=',
    mayRepeat: true,
  }),
  viewCommand('text', 'view.smaller-text', 'desk', 'Smaller article text', '-', { mayRepeat: true }),
  viewCommand('versions', 'version.columns', 'versions', 'Side by side, or in one column', 'C'),
  viewCommand('versions', 'version.typography', 'versions', 'Show or fold typesetting', 'Y'),
  viewCommand('theme', 'view.theme-system', 'everywhere', 'Theme of the system', null),
  viewCommand('theme', 'view.theme-light', 'everywhere', 'Light theme', null),
  viewCommand('theme', 'view.theme-dark', 'everywhere', 'Dark theme', null),

  claimCommand('mark', 'claim.mark', 'desk', 'Mark the selection as a claim', 'M'),
  claimCommand('mark', 'claim.add-place', 'claim', 'Add the selection to the claim', 'Shift+M'),
  claimCommand('finding', 'finding.confirmed', 'claim', 'Confirmed', '1'),
  claimCommand('finding', 'finding.confirmed_with_attribution', 'claim', 'Confirmed with attribution', '2'),
  claimCommand('finding', 'finding.incorrect', 'claim', 'Incorrect', '3'),
  claimCommand('finding', 'finding.needs_context', 'claim', 'Needs context', '4'),
  claimCommand('finding', 'finding.conflicting_sources', 'claim', 'Conflicting sources', '5'),
  claimCommand('finding', 'finding.unverifiable', 'claim', 'Unverifiable', '6'),
  claimCommand('finding', 'finding.on_author', 'claim', 'On the author', '7'),
  claimCommand('finding', 'finding.not_checkable', 'claim', 'Not checkable', '8'),
  claimCommand('finding', 'finding.cut', 'claim', 'Cut from the article', '9'),
  claimCommand('finding', 'finding.none', 'claim', 'No finding', '0'),
  claimCommand('process', 'claim.sign-off', 'claim', 'Sign off', 'Enter'),
  claimCommand('process', 'claim.second-read', 'claim', 'Second read…', 'Shift+Enter'),
  claimCommand(
    'process',
    'claim.keep-finding',
    'claim',
    'Keep the finding against the second read…',
    'Shift+D',
  ),
  claimCommand('process', 'claim.move', 'claim', 'Move in the process…', 'W'),
  claimCommand('process', 'claim.assign-to-me', 'claim', 'Assign to me', 'I'),
  claimCommand('process', 'claim.assign', 'claim', 'Assign to…', 'Shift+I'),
  claimCommand('words', 'claim.confirm-words', 'claim', 'Confirm the changed words', 'A'),
  claimCommand('words', 'claim.put-place', 'claim', 'Put the lost place on the selection', 'Shift+A'),
  claimCommand('fields', 'claim.type', 'claim', 'Set the type…', 'Y'),
  claimCommand('fields', 'claim.priority', 'claim', 'Change the priority', 'P'),
  claimCommand('fields', 'claim.legal-risk', 'claim', 'Mark or clear legal risk', 'R'),
  claimCommand('fields', 'claim.details', 'claim', 'Fill in the details', 'D'),
  claimCommand('fields', 'claim.note', 'claim', 'Write a note', 'N'),
  claimCommand('history', 'claim.history', 'claim', 'Show the history of the claim', 'H'),
  claimCommand('history', 'claim.delete', 'claim', 'Delete the claim', 'Delete'),

  claimCommand('proposal', 'proposal.accept', 'proposal', 'Accept the proposal', 'A'),
  claimCommand('proposal', 'proposal.accept-as', 'proposal', 'Accept as another type…', 'Y'),
  claimCommand('proposal', 'proposal.dismiss', 'proposal', 'Dismiss the proposal', 'X'),
  claimCommand(
    'proposals',
    'proposal.accept-paragraph',
    'proposal',
    'Accept all of the paragraph',
    'Shift+A',
  ),
  claimCommand(
    'proposals',
    'proposal.dismiss-paragraph',
    'proposal',
    'Dismiss all of the paragraph',
    'Shift+X',
  ),
  claimCommand('proposals', 'proposal.accept-type', 'proposal', 'Accept all of this type', null),
  claimCommand('proposals', 'proposal.dismiss-type', 'proposal', 'Dismiss all of this type', null),
  claimCommand('proposals', 'proposal.accept-all', 'desk', 'Accept all proposals', null),
  claimCommand('note', 'note.make-claim', 'note', 'Make a claim of the copy note', 'A'),
  claimCommand('note', 'note.correct', 'note', 'Make a correction of the copy note', 'C'),
  claimCommand('note', 'note.dismiss', 'note', 'Dismiss the copy note…', 'X'),
  claimCommand('read', 'tick.sentence', 'desk', 'Nothing to check in the sentence', 'T'),
  claimCommand('read', 'tick.paragraph', 'desk', 'Nothing to check in the paragraph', 'Shift+T'),
  claimCommand('read', 'tick.rest', 'desk', 'Tick all that is left…', null),

  sourceCommand('claim', 'source.attach', 'claim', 'Add a source to the claim…', 'S'),
  sourceCommand('claim', 'source.reuse', 'claim', 'Reuse a source of the library…', 'Shift+S'),
  sourceCommand('question', 'question.ask', 'claim', 'Ask a contact…', 'Shift+Q'),
  sourceCommand('question', 'question.answer', 'claim', 'Write down an answer…', 'Shift+R'),
  sourceCommand('question', 'question.copy', 'claim', 'Copy the questions to the contact', null),
  sourceCommand('library', 'source.new', 'sources', 'New source…', 'N'),
  sourceCommand('library', 'source.import', 'sources', 'Take sources in…', 'I'),
  sourceCommand('library', 'source.export', 'sources', 'Export sources…', 'X'),
  sourceCommand('library', 'source.duplicates', 'sources', 'Sources that may be one…', 'D'),
  sourceCommand('library', 'source.check-links', 'sources', 'Check all links', null),
  sourceCommand('library', 'source.log-contact', 'sources', 'Log a call or mail…', 'C'),
  sourceCommand('library', 'source.attach-file', 'sources', 'Keep a file with the source…', 'F'),
  sourceCommand('library', 'source.open-link', 'sources', 'Open the link of the source…', 'O'),
  sourceCommand('delete', 'source.delete', 'sources', 'Delete the source', 'Delete'),

  correctionCommand('wording', 'claim.propose-wording', 'desk', 'Propose a wording', 'E'),
  correctionCommand('wording', 'claim.accept-wording', 'claim', 'Accept the wording', 'Shift+E'),
  correctionCommand('wording', 'wording.list', 'desk', 'Wordings of the story…', 'Shift+O'),
  correctionCommand('wording', 'claim.accept-wordings', 'desk', 'Accept all wordings', null),
  correctionCommand('wording', 'claim.stet', 'claim', 'Stet: let it stand…', 'L'),
  correctionCommand('wording', 'claim.write-correction', 'claim', 'Write a correction of the claim…', 'C'),
  correctionCommand('entry', 'correction.new', 'corrections', 'New correction…', 'N'),
  correctionCommand('entry', 'correction.approve', 'corrections', 'Approve', 'A'),
  correctionCommand('entry', 'correction.publish', 'corrections', 'Publish', 'P'),
  correctionCommand('entry', 'correction.reject', 'corrections', 'Reject…', 'X'),
  correctionCommand('entry', 'correction.reopen', 'corrections', 'Back to draft', 'R'),
  correctionCommand('entry', 'correction.open-story', 'corrections', 'Show the story of the entry', 'O'),
  correctionCommand('entry', 'correction.show-earlier', 'corrections', 'Show the entry that it repeats', 'B'),
  correctionCommand('log', 'correction.charts', 'corrections', 'Entries or charts', 'C'),
  correctionCommand('delete', 'correction.delete', 'corrections', 'Delete the entry', 'Delete'),

  goCommand('screens', 'go.library', 'everywhere', 'Library', 'Mod+1'),
  goCommand('screens', 'go.desk', 'everywhere', 'Desk', 'Mod+2'),
  goCommand('screens', 'go.sources', 'everywhere', 'Sources', 'Mod+3'),
  goCommand('screens', 'go.corrections', 'everywhere', 'Correction log', 'Mod+4'),
  goCommand('screens', 'go.gate', 'everywhere', 'Gate', 'Mod+5', { otherKey: 'G' }),
  goCommand('screens', 'go.versions', 'everywhere', 'Versions of the story', 'V'),
  goCommand('gate', 'gate.next', 'gate', 'Next thing at the gate', 'J', { mayRepeat: true }),
  goCommand('gate', 'gate.previous', 'gate', 'Previous thing at the gate', 'K', { mayRepeat: true }),
  goCommand('gate', 'gate.show', 'gate', 'Show the place of the thing at the gate', 'Enter'),
  goCommand('gate', 'gate.override', 'gate', 'Override…', 'O'),
  goCommand('gate', 'gate.withdraw', 'gate', 'Withdraw the override', 'W'),
  goCommand('gate', 'gate.seal', 'gate', 'Seal the version', 'Mod+Enter'),
  goCommand('versions', 'version.next-change', 'versions', 'Next change', 'J', { mayRepeat: true }),
  goCommand('versions', 'version.previous-change', 'versions', 'Previous change', 'K', { mayRepeat: true }),
  goCommand('versions', 'version.open-claim', 'versions', 'Show the claim on the desk', 'O'),
  goCommand('claims', 'claim.to-card', 'claim', 'Go to the card', 'O'),
  goCommand('claims', 'claim.to-words', 'claim', 'Back to the words', 'B'),
  goCommand('claims', 'claim.next-open', 'desk', 'Next open claim', 'J', { mayRepeat: true }),
  goCommand('claims', 'claim.previous-open', 'desk', 'Previous open claim', 'K', { mayRepeat: true }),
  goCommand('claims', 'claim.next', 'desk', 'Next claim', 'Shift+J', {
    otherKey: 'Alt+ArrowDown',
    mayRepeat: true,
  }),
  goCommand('claims', 'claim.previous', 'desk', 'Previous claim', 'Shift+K', {
    otherKey: 'Alt+ArrowUp',
    mayRepeat: true,
  }),

  goCommand('lists', 'claim.list', 'desk', 'Back to the claims', 'Shift+C'),
  goCommand('lists', 'proposal.list', 'desk', 'Go on with the proposals', 'Shift+P'),
  goCommand('lists', 'note.list', 'desk', 'Go on with the copy notes', 'Shift+N'),
  goCommand('lists', 'question.list', 'desk', 'Go on with the calls', 'Shift+L'),
  goCommand('lists', 'note.other-place', 'note', 'The other place of the copy note', 'O'),
  goCommand('lists', 'tick.next', 'desk', 'Next unread sentence', 'Shift+U', { mayRepeat: true }),

  helpCommand('help', 'help.shortcuts', 'everywhere', 'Keyboard shortcuts', '?', { otherKey: 'F1' }),
] as const

export type CommandId = (typeof list)[number]['id']

/** A command of the list, with its id known by name. */
export interface Command extends CommandShape {
  readonly id: CommandId
}

/** Everything that Stet can do on request, in the order of the menu bar. */
export const commandList: readonly Command[] = list

const byId: ReadonlyMap<string, Command> = new Map(commandList.map((command) => [command.id, command]))

/** Whether a string, from the system menu or a settings file, names a command. */
export function isCommandId(id: string): id is CommandId {
  return byId.has(id)
}

/** The command of an id. */
export function commandOf(id: CommandId): Command {
  const command = byId.get(id)
  if (command === undefined) throw new RangeError(`There is no command ${id}.`)
  return command
}
