import { Component, type ReactNode } from 'react'
import { Button } from '../ui/Button.tsx'
import { ErrorPanel } from '../ui/ErrorPanel.tsx'
import styles from './AppShell.module.css'

interface Props {
  readonly children: ReactNode
  /** What failed, as a sentence begins: "The desk", "This window". */
  readonly subject: string
  /** Another way out besides trying again. */
  readonly wayOut?: { readonly label: string; readonly go: () => void }
}

interface State {
  readonly error: unknown
  readonly hasFailed: boolean
}

/** Shows what happened in place of a part of the window that could not be painted. The rest goes on working. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, hasFailed: false }

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true }
  }

  override render() {
    const { children, subject, wayOut } = this.props
    if (!this.state.hasFailed) return children
    const { error } = this.state
    const showAgain = () => this.setState({ error: null, hasFailed: false })
    return (
      <div className={styles.failed}>
        <ErrorPanel
          title={`${subject} cannot be shown`}
          kept="Everything that the status line calls saved is in the library, and the history of every change with it."
          advice="Show it again. If it stays like this, close the window and open it anew."
          technical={error instanceof Error ? (error.stack ?? error.message) : String(error)}
          action={
            <>
              {wayOut !== undefined && (
                <Button
                  onPress={() => {
                    wayOut.go()
                    showAgain()
                  }}
                >
                  {wayOut.label}
                </Button>
              )}
              <Button variant="primary" onPress={showAgain}>
                Show it again
              </Button>
            </>
          }
        />
      </div>
    )
  }
}
