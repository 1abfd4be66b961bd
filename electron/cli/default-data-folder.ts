import { homedir } from 'node:os'
import { posix, win32 } from 'node:path'

/** The folder's name: package.json's `productName`, as Electron takes it. */
const productName = 'Stet'

/** What the place of the data folder depends on. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly home: string
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** Where the app keeps its data when nobody says otherwise: what Electron answers for `userData`. */
export function defaultDataFolder(
  { platform, home, environment }: Machine = {
    platform: process.platform,
    home: homedir(),
    environment: process.env,
  },
): string {
  if (platform === 'win32') {
    return win32.join(environment['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), productName)
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', productName)
  const configHome = environment['XDG_CONFIG_HOME']
  return posix.join(configHome?.startsWith('/') ? configHome : posix.join(home, '.config'), productName)
}
