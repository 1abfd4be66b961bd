import { showToast } from '../ui/toast-store.ts'

/** How something is told besides its words. */
export interface NotifyOptions {
  /** `done`: it worked. `info`: good to know. `error`: it did not work; stays until it is dismissed. */
  readonly kind?: 'done' | 'info' | 'error'
  /** The one thing to do about it: Undo, Show in folder. */
  readonly action?: { readonly label: string; readonly run: () => void }
}

/** Tells the person something in a toast; a screen reader says it too. */
export function notify(text: string, { kind = 'done', action }: NotifyOptions = {}): void {
  showToast({
    text,
    kind: kind === 'done' ? 'success' : kind,
    action: action === undefined ? null : { label: action.label, onPress: action.run },
  })
}
