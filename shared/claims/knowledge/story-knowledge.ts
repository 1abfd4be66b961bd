/** What the whole story says, gathered once before the rules go through its sentences. */
export interface StoryKnowledge {
  /** The day or instant of publication (ISO 8601); null when nobody knows it. Relative days are resolved against it. */
  readonly publishedAt: string | null
}
