import { create } from 'zustand'

/** How soon a screen reader says it: when it is free, or at once. */
export type Politeness = 'polite' | 'assertive'

interface Announcement {
  /** Grows with each announcement, so that the same words are said again. */
  sequence: number
  text: string
}

/** The last thing said, in each of the two regions. */
export const useAnnouncerStore = create<Record<Politeness, Announcement>>(() => ({
  polite: { sequence: 0, text: '' },
  assertive: { sequence: 0, text: '' },
}))

/**
 * Lets a screen reader say something that sighted people see happen: "Claim 6 marked as confirmed".
 * Needs an Announcer in the window. Saying the same twice is said twice.
 */
export function announce(text: string, politeness: Politeness = 'polite'): void {
  useAnnouncerStore.setState((state) => ({
    [politeness]: { sequence: state[politeness].sequence + 1, text },
  }))
}
