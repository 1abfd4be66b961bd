import type { OpenQuestion, Question } from '../../../../shared/domain/question.ts'

/** A question as a test needs it: to the duty office, asked at eight, without an answer. */
export function aQuestion(over: Partial<Question> = {}): Question {
  return {
    id: 'q1',
    storyId: 'story',
    claimId: 'c1',
    sourceId: 'office',
    text: 'How many?',
    channel: 'call',
    askedBy: null,
    askedAt: '2026-03-12T08:00:00.000Z',
    answer: '',
    answeredAt: null,
    revision: 1,
    ...over,
  }
}

/** The same as the list of the whole library has it. */
export function anOpenQuestion(
  over: Partial<Omit<OpenQuestion, 'question'>> & { readonly question?: Partial<Question> } = {},
): OpenQuestion {
  const { question, ...more } = over
  return {
    question: aQuestion(question),
    claimNumber: 1,
    claimWords: 'more than 40 people',
    storyHeadline: 'Ferry sinks in the strait',
    sourceTitle: 'Duty office',
    sourceUrl: null,
    sourceIsConfidential: false,
    ...more,
  }
}
