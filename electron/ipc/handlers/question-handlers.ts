import {
  answerQuestion,
  askQuestion,
  removeQuestion,
  updateQuestion,
} from '../../../db/operations/questions.ts'
import { listOpenQuestions } from '../../../db/repositories/open-questions.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** What contacts are asked about claims. */
export const questionHandlers: HandlersOf<'question'> = {
  'question:ask': storing(askQuestion),
  'question:answer': storing(answerQuestion),
  'question:update': storing(updateQuestion),
  'question:remove': storing(removeQuestion),
  'question:list-open': ({ library }) => listOpenQuestions(library.db),
}
