import { type RefObject, useEffect } from 'react'
import type { Id } from '../../shared/domain/ids.ts'

/** What gets the focus in its fields as soon as they are there. */
let wantedId: Id | null = null

/** Asks for the focus in the fields of something that is about to appear beside its table. */
export function requestFocus(id: Id): void {
  wantedId = id
}

/** Puts the focus on the first field of what has just appeared, if it was asked for. */
export function useRequestedFocus(id: Id, fieldRef: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const isWanted = wantedId === id
    // Whatever appears next ends the request, so that it cannot come true when nobody thinks of it any more.
    wantedId = null
    if (isWanted) fieldRef.current?.focus()
  }, [id, fieldRef])
}
