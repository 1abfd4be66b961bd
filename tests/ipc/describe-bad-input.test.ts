import { describe, expect, it } from 'vitest'
import { describeBadInput } from '../../electron/ipc/describe-bad-input.ts'
import { type Channel, contract } from '../../shared/ipc/contract.ts'

function sentence(channel: Channel, input: unknown): string {
  const parsed = contract[channel].input.safeParse(input)
  if (parsed.success) throw new Error('This input is good.')
  return describeBadInput(parsed.error)
}

describe('why an input is refused', () => {
  it('names the field and its limit', () => {
    const note = { id: 'c1', revision: 1, fields: { note: 'x'.repeat(20_001) } }
    expect(sentence('claim:update', note)).toBe(
      '“note” can hold 20,000 characters at most. Nothing was changed.',
    )
    const claims = { id: 'k1', revision: 1, claimIds: Array.from({ length: 501 }, () => 'c1') }
    expect(sentence('correction:set-claims', claims)).toBe(
      '“claim ids” can hold 500 entries at most. Nothing was changed.',
    )
  })

  it('names the field that is empty, or no date', () => {
    expect(sentence('claim:stet', { id: 'c1', revision: 1, reason: '' })).toBe(
      '“reason” cannot be empty. Nothing was changed.',
    )
    expect(sentence('story:update', { id: 's1', revision: 1, fields: { deadline: 'soon' } })).toBe(
      '“deadline” must be a date. Nothing was changed.',
    )
  })

  it.each([
    null,
    7,
    [],
    'MARKER',
    { MARKER: 1 },
    { id: { MARKER: 1 }, revision: 'MARKER', finding: 'MARKER' },
  ])('never repeats what was sent (%j)', (input) => {
    expect(sentence('claim:set-finding', input)).toMatch(
      /^[A-Z“].*is not of the form that Stet expects\. Nothing was/,
    )
    expect(sentence('claim:set-finding', input)).not.toContain('MARKER')
  })
})
