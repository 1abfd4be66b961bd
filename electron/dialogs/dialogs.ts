import type { ExternalLink } from '../security/external-link.ts'

/** What the person is asked to save, and under which name at first. */
export interface SaveQuestion {
  readonly title: string
  readonly fileName: string
}

/** The questions that Stet asks outside its own pages, above the window that made the request. */
export interface Dialogs {
  /** The article to import; null when none was chosen. */
  chooseArticle(): Promise<string | null>
  /** Files to keep with a source; empty when none was chosen. */
  chooseAttachments(): Promise<readonly string[]>
  /** A file of references to take in; null when none was chosen. */
  chooseReferences(): Promise<string | null>
  /** A file of house rules; null when none was chosen. */
  chooseRulesFile(): Promise<string | null>
  /** A saved head of a history; null when none was chosen. */
  chooseHeadFile(): Promise<string | null>
  /** Where to save; null when no place was chosen. The system has asked about replacing a file. */
  chooseSavePath(question: SaveQuestion): Promise<string | null>
  /** Whether the link may be opened outside Stet. */
  confirmLink(link: ExternalLink): Promise<boolean>
}
