import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { announce } from './announcer-store.ts'
import type { ControlSize } from './Button.tsx'
import { IconButton } from './IconButton.tsx'

export interface CopyButtonProps {
  /**
   * Puts the text on the clipboard and answers whether that worked. Handed in, because a page without permissions
   * cannot: the main process does it.
   */
  onCopy: () => Promise<boolean>
  /** What is copied: "Copy SHA-256". */
  label: string
  size?: ControlSize | undefined
}

/** Copies a text and shows a tick for two seconds. */
export function CopyButton({ onCopy, label, size = 'small' }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false)
  useEffect(() => {
    if (!isCopied) return undefined
    const timer = setTimeout(() => setIsCopied(false), 2_000)
    return () => clearTimeout(timer)
  }, [isCopied])
  return (
    <IconButton
      icon={isCopied ? Check : Copy}
      label={label}
      size={size}
      onPress={() => {
        void onCopy().then((isDone) => {
          setIsCopied(isDone)
          announce(isDone ? 'Copied' : 'Could not copy')
        })
      }}
    />
  )
}
