import type { LibraryPlan } from './library/shelf.ts'

/** Two stories of 50,000 words each: opened by turns, each opening reads one that is not on the desk. */
export const longStories: LibraryPlan = { stories: 2, claimsPerStory: 2000, correctionsPerStory: 5 }
