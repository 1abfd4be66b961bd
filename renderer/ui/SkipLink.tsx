import styles from './SkipLink.module.css'

export interface SkipLinkProps {
  /** The id of the element to go to; it is focused, so give it `tabIndex={-1}` unless it takes focus by itself. */
  targetId: string
  /** "Skip to the claims". */
  children: string
}

/** The first stop of the Tab key, shown only while focused: leads past what comes before. */
export function SkipLink({ targetId, children }: SkipLinkProps) {
  return (
    <a
      href={`#${targetId}`}
      className={styles.skip}
      onClick={(event) => {
        // The window never navigates, not even to a fragment.
        event.preventDefault()
        const target = document.getElementById(targetId)
        target?.focus()
        target?.scrollIntoView({ block: 'nearest' })
      }}
    >
      {children}
    </a>
  )
}
