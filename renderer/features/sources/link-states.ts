import type { LinkState } from '../../../shared/domain/capture.ts'
import type { Tone } from '../../ui/tone.ts'

/** How the state of a link is shown: always in words, the tone beside them. */
export const linkStates: Readonly<Record<LinkState, { readonly label: string; readonly tone: Tone }>> = {
  ok: { label: 'Link is good', tone: 'green' },
  moved: { label: 'Moved', tone: 'amber' },
  gone: { label: 'Gone', tone: 'red' },
  blocked: { label: 'Closed to machines', tone: 'violet' },
  needs_person: { label: 'Needs a person', tone: 'amber' },
}
