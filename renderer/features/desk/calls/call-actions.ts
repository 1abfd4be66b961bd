import { create } from 'zustand'
import { questionsAsText } from '../../../../shared/claims/questions-as-text.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { OpenQuestion, Question } from '../../../../shared/domain/question.ts'
import { type ContactChannel, emptySourceFields, type SourceKind } from '../../../../shared/domain/source.ts'
import { copyText } from '../../../stores/app-actions.ts'
import { tellUndoable, undoScope } from '../../../stores/history-actions.ts'
import { askQuestion, listOpenQuestions, removeQuestion } from '../../../stores/question-actions.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { selectClaimOnDesk, useViewStore } from '../../../stores/view-store.ts'
import { tellFailure } from '../../../stores/write.ts'
import { announce } from '../../../ui/announcer-store.ts'
import { contactNow, rowInHand, selectCalls } from './call-selectors.ts'

/** The row of the call list that was chosen last: one claim may wait for two contacts. */
export const useChosenCall = create<{ readonly rowId: string | null }>()(() => ({ rowId: null }))

/** Takes a row of the call list in hand, and with it its claim. */
export function chooseCall(rowId: string): void {
  const row = selectCalls(useStoryStore.getState()).rows.find(({ id }) => id === rowId)
  if (row === undefined) return
  useChosenCall.setState({ rowId })
  selectClaimOnDesk(row.claimId)
}

/** Takes the next (+1) or previous (-1) row of the call list in hand, going round at the ends. */
export function goToCall(direction: 1 | -1): void {
  const calls = selectCalls(useStoryStore.getState())
  const row = rowInHand(calls, useViewStore.getState().selectedClaimId, useChosenCall.getState().rowId)
  const at = row === null ? (direction === 1 ? -1 : 0) : calls.rows.indexOf(row)
  const next = calls.rows.at((at + direction) % calls.rows.length)
  if (next !== undefined) chooseCall(next.id)
}

/** Whom to ask: a source of the library, or somebody who is not in it yet, by name. */
export interface Contact {
  readonly id: Id | null
  readonly name: string
}

/** The source that a contact becomes when it is new, by the way one talks to it. */
const kindOfChannel: Readonly<Record<ContactChannel, SourceKind>> = {
  call: 'interview_call',
  email: 'email',
  message: 'message',
  in_person: 'in_person',
  letter: 'message',
}

/** What is asked, of whom, and how. */
export interface Asked {
  readonly claimId: Id
  readonly contact: Contact
  readonly channel: ContactChannel
  readonly text: string
}

/** Asks a contact, who becomes a source with it when it is none. False when that could not be stored; it has been told. */
export async function ask({ claimId, contact, channel, text }: Asked): Promise<boolean> {
  const asked = contact.id ?? emptySourceFields(kindOfChannel[channel], contact.name)
  const result = await askQuestion({ claimId, contact: asked, channel, text })
  if (result.ok) announce(`Asked ${contact.name}`)
  return result.ok
}

/** Takes a question away and says how it comes back. */
export async function takeBack(question: Question): Promise<void> {
  const result = await removeQuestion(question.id)
  if (!result.ok) return
  tellUndoable('The question was taken away.', undoScope())
}

/** Puts the open questions to a contact on the clipboard, from all stories, as a list to read out or to send. */
export function copyQuestionsTo(sourceId: Id): Promise<void> {
  return copyQuestions(({ question }) => question.sourceId === sourceId)
}

/** The same for the contact of the claim in hand. */
export function copyQuestionsNow(): void {
  const sourceId = contactNow(useChosenCall.getState().rowId)
  if (sourceId !== null) void copyQuestionsTo(sourceId)
}

/** Puts all open questions of the story on the clipboard, contact by contact. */
export function copyAllQuestions(): Promise<void> {
  const storyId = useStoryStore.getState().open?.storyId
  return copyQuestions(({ question }) => question.storyId === storyId)
}

async function copyQuestions(isMeant: (question: OpenQuestion) => boolean): Promise<void> {
  const result = await listOpenQuestions()
  if (!result.ok) {
    tellFailure(result.error)
    return
  }
  const meant = result.value.filter(isMeant)
  await copyText(questionsAsText(meant), meant.length === 1 ? '1 question' : `${meant.length} questions`)
}
