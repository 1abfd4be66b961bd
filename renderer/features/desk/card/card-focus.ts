import { useEffect } from 'react'
import { create } from 'zustand'
import { showCard } from '../desk-layout.ts'

/** The parts of the card that a command can take one to. */
export type CardPart =
  | 'top'
  | 'type'
  | 'move'
  | 'assignee'
  | 'details'
  | 'add_source'
  | 'reuse_source'
  | 'wording'
  | 'stet'
  | 'note'
  | 'history'
  | 'accept_as'

const useCardFocusStore = create<{
  readonly wanted: CardPart | null
  /** Where in the words somebody wants to write next; null for all of them. */
  readonly at: number | null
}>()(() => ({ wanted: null, at: null }))

/** The next editor of a wording has its caret there (UTF-16 units into the words); null leaves it as it is. */
export function writeAt(at: number | null): void {
  useCardFocusStore.setState({ at })
}

/** Where to write, for the editor that asks first. */
export function takeWriteAt(): number | null {
  const { at } = useCardFocusStore.getState()
  useCardFocusStore.setState({ at: null })
  return at
}

/** Brings the card into view and hands the keyboard focus to one of its parts. */
export function goToCardPart(part: CardPart): void {
  showCard()
  useCardFocusStore.setState({ wanted: part })
}

/** Carries out a request for a part of the card, also one that was made before the part was on screen. */
export function useCardFocus(part: CardPart, take: () => void): void {
  const isWanted = useCardFocusStore((state) => state.wanted === part)
  useEffect(() => {
    if (!isWanted) return
    useCardFocusStore.setState({ wanted: null })
    take()
  })
}
