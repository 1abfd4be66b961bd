import { create } from 'zustand'
import type { ExportSubject } from '../../shared/domain/export-request.ts'
import type { Span } from '../../shared/domain/anchor.ts'
import type { Id } from '../../shared/domain/ids.ts'
import { type ClaimFilter, openClaims } from './claim-filter.ts'

/** The screens of the rail. */
export const views = [
  'library',
  'desk',
  'sources',
  'corrections',
  'gate',
  'search',
  'versions',
  'settings',
] as const
export type View = (typeof views)[number]

/** The dialogs that any screen may open. Dialogs of one screen are that screen's own business. */
export type SharedDialog = 'palette' | 'shortcuts' | 'who-am-i'

/** What the desk lists, and what its keys step through: claims, proposals of Stet, or its copy notes. */
export type DeskList = 'claims' | 'proposed' | 'notes'

/** What this window shows. Never stored: another window shows something else. */
export interface ViewState {
  readonly view: View
  readonly dialog: SharedDialog | null
  readonly selectedClaimId: Id | null
  readonly claimFilter: ClaimFilter
  readonly deskList: DeskList
  /** The key of the proposal in hand (shared/claims/spotting/open-proposals.ts); null for none. */
  readonly selectedProposal: string | null
  /** The key of the copy note in hand (shared/claims/notes/open-notes.ts); null for none. */
  readonly selectedNote: string | null
  /** The sentence that the reader has come to by ticking, shown in the article; null for none. */
  readonly sentenceInHand: Span | null
  readonly selectedSourceId: Id | null
  readonly selectedCorrectionId: Id | null
  /** What the export dialog is open for; null when it is closed. */
  readonly exportSubject: ExportSubject | 'dossier' | null
  /** Counts the requests to search the library; each puts the focus into the words that are searched. */
  readonly searchRequest: number
}

const nothingProposed = {
  deskList: 'claims',
  selectedProposal: null,
  selectedNote: null,
  sentenceInHand: null,
} as const satisfies Partial<ViewState>

export const useViewStore = create<ViewState>()(() => ({
  view: 'library',
  dialog: null,
  selectedClaimId: null,
  claimFilter: openClaims,
  ...nothingProposed,
  selectedSourceId: null,
  selectedCorrectionId: null,
  exportSubject: null,
  searchRequest: 0,
}))

/** Shows a screen. */
export function showView(view: View): void {
  useViewStore.setState({ view })
}

/** Opens one of the shared dialogs, or closes it with null. */
export function showDialog(dialog: SharedDialog | null): void {
  useViewStore.setState({ dialog })
}

/** Selects a claim on the desk, or none. List, article and card all follow. */
export function selectClaimOnDesk(claimId: Id | null): void {
  useViewStore.setState({ selectedClaimId: claimId, ...(claimId !== null && { deskList: 'claims' }) })
}

/** Lists something else on the desk; what was in hand of it is in hand again. */
export function listOnDesk(deskList: DeskList): void {
  useViewStore.setState({ deskList })
}

/** Takes a proposal in hand, or none. List, article and card all follow. */
export function selectProposal(key: string | null): void {
  useViewStore.setState({ selectedProposal: key, deskList: 'proposed' })
}

/** Takes a copy note in hand, or none. List, article and card all follow. */
export function selectNote(key: string | null): void {
  useViewStore.setState({ selectedNote: key, deskList: 'notes' })
}

/** Shows the sentence that the reader has come to, or none. */
export function takeSentence(sentenceInHand: Span | null): void {
  useViewStore.setState({ sentenceInHand })
}

/** Another story comes onto the desk: nothing of the one before is in hand. */
export function clearHands(): void {
  useViewStore.setState({ claimFilter: openClaims, ...nothingProposed })
}

/** Changes what the claim list shows; parts that are not named stay. */
export function filterClaims(filter: Partial<ClaimFilter>): void {
  useViewStore.setState((state) => ({ claimFilter: { ...state.claimFilter, ...filter } }))
}

/** Shows a source on the sources screen. */
export function showSource(sourceId: Id | null): void {
  useViewStore.setState({ view: 'sources', selectedSourceId: sourceId })
}

/** Shows an entry of the correction log. */
export function showCorrection(correctionId: Id | null): void {
  useViewStore.setState({ view: 'corrections', selectedCorrectionId: correctionId })
}

/** Opens the export dialog, or closes it with null. */
export function showExport(subject: ExportSubject | 'dossier' | null): void {
  useViewStore.setState({ exportSubject: subject })
}

/** Shows the search with the focus in its words. */
export function requestSearch(): void {
  useViewStore.setState((state) => ({ view: 'search', searchRequest: state.searchRequest + 1 }))
}
