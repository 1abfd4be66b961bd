import { describe, expect, it } from 'vitest'
import { defaultDataFolder } from '../../../../electron/cli/default-data-folder.ts'

describe('The data folder of the app', () => {
  it.each([
    ['linux', '/home/ada', {}, '/home/ada/.config/Stet'],
    ['linux', '/home/ada', { XDG_CONFIG_HOME: '/cfg' }, '/cfg/Stet'],
    ['linux', '/home/ada', { XDG_CONFIG_HOME: 'relative' }, '/home/ada/.config/Stet'],
    ['darwin', '/Users/ada', { XDG_CONFIG_HOME: '/cfg' }, '/Users/ada/Library/Application Support/Stet'],
    ['win32', 'C:\\Users\\ada', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Stet'],
    ['win32', 'C:\\Users\\ada', {}, 'C:\\Users\\ada\\AppData\\Roaming\\Stet'],
  ] as const)('on %s of %s with %o is %s', (platform, home, environment, folder) => {
    expect(defaultDataFolder({ platform, home, environment })).toBe(folder)
  })
})
