import type { LinkState } from '../../../shared/domain/capture.ts'
import type { Tone } from '../../ui/tone.ts'

interface LinkStateWords {
  readonly label: string
  /** For a cell of the table. */
  readonly short: string
  readonly tone: Tone
}

/** How the state of a link is shown: always in words, the tone beside them. */
export const linkStates: Readonly<Record<LinkState, LinkStateWords>> = {
  ok: { label: 'Link is good', short: 'good', tone: 'green' },
  moved: { label: 'Moved', short: 'moved', tone: 'amber' },
  gone: { label: 'Gone', short: 'gone', tone: 'red' },
  blocked: { label: 'Closed to machines', short: 'closed', tone: 'violet' },
  needs_person: { label: 'Needs a person', short: 'look at it', tone: 'amber' },
}
