import { describe, expect, it } from 'vitest'
import { usualHouseRules } from '../../../../shared/claims/rule-presets.ts'
import { isInQueue, workQueues } from '../../../../shared/claims/work-queues.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { SecondReading } from '../../../../shared/domain/second-reading.ts'
import { aClaim, aReading } from '../export/entities.ts'

const queuesOf = (over: Partial<Claim>, me: string | null = 'me', reading: SecondReading | null = null) =>
  workQueues.filter((queue) => isInQueue(aClaim(over), queue, { me, rules: usualHouseRules, reading }))

describe('the queues of claims', () => {
  it('have what nobody has looked at among the open ones and those to check', () => {
    expect(queuesOf({ workflow: 'unchecked', finding: 'none' })).toEqual(['open', 'to_check'])
  })

  it('have what was found among those to sign off', () => {
    expect(queuesOf({ workflow: 'ready_for_review', finding: 'confirmed' })).toEqual(['open', 'to_sign_off'])
    expect(queuesOf({ workflow: 'reopened', finding: 'incorrect' })).toEqual(['open', 'to_sign_off'])
  })

  it('have what waits for an answer by itself: there is nothing to check yet', () => {
    expect(queuesOf({ workflow: 'awaiting_reply', finding: 'none' })).toEqual(['open', 'awaiting'])
  })

  it('hold nothing that is signed off', () => {
    expect(queuesOf({ workflow: 'signed_off', finding: 'confirmed' })).toEqual([])
  })

  it('leave second reads to those who have not found it themselves', () => {
    const toll: Partial<Claim> = { type: 'casualty_count', workflow: 'signed_off', finding: 'confirmed' }
    expect(queuesOf({ ...toll, findingBy: 'her' })).toEqual(['second_read'])
    expect(queuesOf({ ...toll, findingBy: 'me' })).toEqual([])
    expect(queuesOf({ ...toll, findingBy: 'me' }, null)).toEqual(['second_read'])
    expect(queuesOf({ ...toll, findingBy: 'her' }, 'me', aReading({ readBy: 'him' }))).toEqual([])
    expect(queuesOf({ ...toll, finding: 'none', workflow: 'signed_off', findingBy: 'her' })).toEqual([])
  })
})
