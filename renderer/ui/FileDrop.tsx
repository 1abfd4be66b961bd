import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './FileDrop.module.css'

export interface FileDropProps {
  /** What dropping does: "Import articles". Shown over the zone while files hang above it. */
  label: string
  /** Called with what was dropped, in the order of the system; never empty. */
  onDropFiles: (files: readonly File[]) => void
  /** Called when text or a link was dropped instead of files; left out, such drops are not taken. */
  onDropText?: ((text: string) => void) | undefined
  isDisabled?: boolean | undefined
  children: ReactNode
  className?: string | undefined
}

/**
 * A zone that takes dropped files; wrap a whole screen in it, or a frame with words and a button. Dropping is never
 * the only way: put a Button that opens the file dialog into it.
 */
export function FileDrop({
  label,
  onDropFiles,
  onDropText,
  isDisabled = false,
  children,
  className,
}: FileDropProps) {
  // dragenter and dragleave also come from what lies inside, so they are counted.
  const depth = useRef(0)
  const [isOver, setIsOver] = useState(false)
  const accepts = ({ dataTransfer: { types } }: DragEvent) =>
    !isDisabled && (types.includes('Files') || (onDropText !== undefined && types.includes('text/plain')))
  const enter = (change: 1 | -1) => {
    depth.current = Math.max(0, depth.current + change)
    setIsOver(depth.current > 0)
  }
  return (
    <div
      className={cx(styles.zone, className)}
      onDragEnter={(event) => {
        if (accepts(event)) enter(1)
      }}
      onDragLeave={(event) => {
        if (accepts(event)) enter(-1)
      }}
      onDragOver={(event) => {
        if (!accepts(event)) return
        event.preventDefault()
        event.dataTransfer.dropEffect = 'copy'
      }}
      onDrop={(event) => {
        depth.current = 0
        setIsOver(false)
        if (!accepts(event)) return
        event.preventDefault()
        const files = [...event.dataTransfer.files]
        if (files.length > 0) onDropFiles(files)
        else onDropText?.(event.dataTransfer.getData('text/plain'))
      }}
    >
      {children}
      {isOver && (
        <div className={styles.over} aria-hidden>
          <span className={styles.label}>{label}</span>
        </div>
      )}
    </div>
  )
}
