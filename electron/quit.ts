import { app } from 'electron'

/**
 * Holds the end of the program until `finish` has put everything on the disk. Whoever starts Stet meanwhile gets a
 * new one as soon as this one is gone, for the lock is still held and nobody else would answer. `finish` is called
 * once; what it throws is reported, and the program ends all the same.
 */
export function finishBeforeQuit(finish: () => Promise<void>, report: (error: unknown) => void): void {
  let isFinishing = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isFinishing) return
    isFinishing = true
    app.removeAllListeners('second-instance')
    app.once('second-instance', () => {
      app.relaunch()
    })
    void finish()
      .catch(report)
      .finally(() => {
        app.exit()
      })
  })
}
