const typingInputs =
  ':not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset], [type=range])'

/** Whether keys pressed here write text. */
export function isTextEntry(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.matches(`textarea, select, input${typingInputs}, [role=textbox]`)
}

/** Whether something floats above the screens here that has keys of its own: a dialog, a menu, an open list. */
export function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role=dialog], [role=alertdialog], [role=menu], [data-trigger], [data-hotkeys=off]') !==
      null
  )
}

/** Whether Enter pressed here already means something: a button, a link, a tab. */
export function takesEnter(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'button, a[href], summary, [role=button], [role=link], [role=tab], [role=switch], [role=combobox]',
    ) !== null
  )
}
