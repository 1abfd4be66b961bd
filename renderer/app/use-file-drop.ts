import { useEffect, useState } from 'react'
import { pathOfDroppedFile } from '../api/client.ts'
import { importFile } from '../stores/import-actions.ts'
import { notify } from '../stores/notify.ts'

/**
 * Imports an article that is dropped anywhere on the window, unless something inside has taken the drop. Answers
 * whether a file hangs over the window now.
 */
export function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      const isOurs = !event.defaultPrevented && event.dataTransfer?.types.includes('Files') === true
      setIsOver(isOurs)
      if (!isOurs) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false)
    }
    const drop = (event: DragEvent) => {
      setIsOver(false)
      if (event.defaultPrevented || event.dataTransfer === null) return
      const files = [...event.dataTransfer.files]
      if (files.length === 0) return
      event.preventDefault()
      importDropped(files)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  return isOver
}

function importDropped([file, ...others]: readonly File[]): void {
  const path = file === undefined ? null : pathOfDroppedFile(file)
  if (path === null) {
    notify('This does not lie on the disk as a file. Save it first, or copy its text and paste it.', {
      kind: 'error',
    })
    return
  }
  if (others.length > 0) {
    notify('One article at a time: the first file was read, the others were left where they are.', {
      kind: 'info',
    })
  }
  void importFile(path)
}
