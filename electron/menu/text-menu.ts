import { type BrowserWindow, type ContextMenuParams, Menu, type MenuItemConstructorOptions } from 'electron'

/** Gives text fields, and selected words anywhere, the menu that people expect under the right button. */
export function offerTextMenu(window: BrowserWindow): void {
  window.webContents.on('context-menu', (_event, params) => {
    const items = textMenuItems(params)
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
  })
}

function textMenuItems(params: ContextMenuParams): MenuItemConstructorOptions[] {
  const { editFlags } = params
  if (!params.isEditable) {
    return params.selectionText.trim() === '' ? [] : [{ role: 'copy', enabled: editFlags.canCopy }]
  }
  return [
    { role: 'undo', enabled: editFlags.canUndo },
    { role: 'redo', enabled: editFlags.canRedo },
    { type: 'separator' },
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { role: 'selectAll', label: 'Select all', enabled: editFlags.canSelectAll },
  ]
}
