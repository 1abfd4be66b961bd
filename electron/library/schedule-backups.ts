import type { BackupKeeper } from './backup-keeper.ts'

const minute = 60_000
const hour = 60 * minute

/**
 * Looks every hour whether the daily backup is due, the first time a minute after the start, when nobody waits for
 * anything. Every failure is reported; the person is told of the first one, and not again each hour.
 */
export function scheduleBackups(
  keeper: BackupKeeper,
  report: (error: unknown) => void,
  tell: (error: unknown) => Promise<void>,
): void {
  let isTold = false
  const backUp = () => {
    keeper.backUpDaily().catch((error: unknown) => {
      report(error)
      if (!isTold) void tell(error)
      isTold = true
    })
  }
  setTimeout(backUp, minute)
  setInterval(backUp, hour)
}
