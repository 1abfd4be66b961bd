import type { Id } from '../../shared/domain/ids.ts'
import type { Input, Output, Written } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'
import { invoke } from '../api/client.ts'
import { type RowTarget, write, writeRow } from './write.ts'

/** Asks a contact about a claim, which then waits for the reply where its workflow allows. */
export function askQuestion(question: Input<'question:ask'>): Promise<Result<Output<'question:ask'>>> {
  return write('question:ask', question)
}

/** Writes down what was answered. With its last open question answered, a waiting claim goes back to work. */
export function answerQuestion(id: Id, answer: string, seen?: number): Promise<Result<Written>> {
  return writeRow('question:answer', target(id, { answer }, seen), (row) => ({ ...row, answer }))
}

/** Changes the words of a question that is still open. */
export function updateQuestion(id: Id, text: string, seen?: number): Promise<Result<Written>> {
  return writeRow('question:update', target(id, { text }, seen), (row) => ({ ...row, text }))
}

/** Takes a question away. It can be undone. */
export function removeQuestion(id: Id): Promise<Result<Written>> {
  return writeRow('question:remove', target(id, {}), (row) => row)
}

/** The open questions of all stories, oldest first, as they are now. */
export function listOpenQuestions(): Promise<Result<Output<'question:list-open'>>> {
  return invoke('question:list-open', {})
}

function target(id: Id, mine: RowTarget['mine'], seen?: number): RowTarget {
  return { table: 'questions', id, seen, mine }
}
