import { describe, expect, it } from 'vitest'
import { filesToOpen } from '../../../electron/files-to-open.ts'

describe('the files that a command line asks to open', () => {
  it('are what follows the program, without switches', () => {
    const argv = ['/opt/stet/stet', '--user-data-dir=/data', 'draft.md', '/tmp/page.html']
    expect(filesToOpen(argv, '/home/ana', '/opt/stet/resources/app.asar')).toEqual([
      '/home/ana/draft.md',
      '/tmp/page.html',
    ])
  })

  it('begin after the folder of the app in development', () => {
    const argv = [
      '/cache/electron',
      '--inspect=0',
      '-r',
      '/tools/loader.js',
      '.',
      '--disable-gpu',
      'draft.md',
    ]
    expect(filesToOpen(argv, '/srv/stet', '/srv/stet')).toEqual(['/srv/stet/draft.md'])
    expect(filesToOpen(argv.slice(0, 6), '/srv/stet', '/srv/stet')).toEqual([])
  })

  it('are none when there is only the program', () => {
    expect(filesToOpen(['/opt/stet/stet'], '/home/ana', '/opt/stet/resources/app.asar')).toEqual([])
    expect(filesToOpen(['/opt/stet/stet', '--hidden', ''], '/home/ana', '/opt/stet')).toEqual([])
  })
})
