import { describe, expect, it } from 'vitest'
import { exportFileName } from '../../../../electron/export/export-file-name.ts'
import type { AnyLog } from '../../../../electron/export/render-log.ts'

function logOf(headline: string | null, subject: 'corrections' | 'facts' = 'facts'): AnyLog {
  const story = headline === null ? null : { headline, byline: null, url: null, publishedAt: null }
  const head = { profile: 'public' as const, exportedAt: '2026-11-22T08:00:00.000Z', story }
  return { subject, log: { head, rows: [], leftOut: 0 } }
}

describe('The name suggested for an export', () => {
  it.each([
    ['JSOC, Pentagon offering support', 'jsoc-pentagon-offering-support-facts-public-2026-11-22.csv'],
    ['„Café“ – Überfall in Łódź!', 'café-überfall-in-łódź-facts-public-2026-11-22.csv'],
    ['人質の解放', '人質の解放-facts-public-2026-11-22.csv'],
    ['../../etc/passwd', 'etc-passwd-facts-public-2026-11-22.csv'],
    ['CON', 'con-facts-public-2026-11-22.csv'],
    ['???', 'facts-public-2026-11-22.csv'],
  ])('of “%s” is %s', (headline, name) => {
    expect(exportFileName(logOf(headline), 'csv')).toBe(name)
  })

  it('says nothing of a story for the log of the whole library', () => {
    expect(exportFileName(logOf(null, 'corrections'), 'html')).toBe('corrections-public-2026-11-22.html')
  })

  it('stays short and is cut between words', () => {
    const name = exportFileName(logOf('an unprecedented headline of very many words '.repeat(9)), 'json')
    expect(name).toBe('an-unprecedented-headline-of-very-many-words-an-facts-public-2026-11-22.json')
    expect(exportFileName(logOf('😀'.repeat(5) + 'x'.repeat(500)), 'md').length).toBeLessThanOrEqual(120)
  })
})
