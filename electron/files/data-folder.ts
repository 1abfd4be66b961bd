import { join } from 'node:path'

/** Where everything of one desk lies. The command line reads the same folder. */
export interface DataFolder {
  readonly path: string
  readonly library: string
  readonly backups: string
  readonly attachments: string
  readonly windowState: string
  readonly log: string
  /** What Chromium keeps for itself: compiled code, nothing of an article. */
  readonly browser: string
}

/** The places in the data folder `path`. Nothing is made. */
export function dataFolderAt(path: string): DataFolder {
  return {
    path,
    library: join(path, 'library.stet'),
    backups: join(path, 'backups'),
    attachments: join(path, 'attachments'),
    windowState: join(path, 'window.json'),
    log: join(path, 'errors.log'),
    browser: join(path, 'browser'),
  }
}
