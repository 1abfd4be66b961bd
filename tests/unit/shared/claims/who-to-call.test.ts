import { describe, expect, it } from 'vitest'
import { whoToCall } from '../../../../shared/claims/who-to-call.ts'
import { type ClaimDetails, emptyDetails } from '../../../../shared/domain/claim-details.ts'
import { emptySourceFields, type Source, type SourceKind } from '../../../../shared/domain/source.ts'
import { aSource } from '../export/entities.ts'

const source = (title: string, kind: SourceKind): Source => aSource({ ...emptySourceFields(kind, title) })

const quoteOf = (speaker: string | null): ClaimDetails | null => {
  const details = emptyDetails('direct_quote')
  return details?.kind === 'statement' ? { ...details, speaker } : details
}

describe('whom to call about a claim', () => {
  const desk = source('Coast Guard press desk', 'email')
  const officer = source('Rhea Stroud', 'interview_call')
  const report = source('MNB: toll passes 40', 'news_report')

  it('is whoever was asked and has not answered', () => {
    expect(whoToCall({ details: quoteOf('John Kirby') }, [desk], [officer])).toBe('Coast Guard press desk')
  })

  it('is else the first source that is a person', () => {
    expect(whoToCall({ details: quoteOf('John Kirby') }, [], [report, officer])).toBe('Rhea Stroud')
  })

  it('is else the speaker, or the authority that counted', () => {
    expect(whoToCall({ details: quoteOf(' John Kirby ') }, [], [report])).toBe('John Kirby')
    const toll = emptyDetails('casualty_count')
    const counted = toll?.kind === 'casualty' ? { ...toll, countingAuthority: 'Interior ministry' } : toll
    expect(whoToCall({ details: counted }, [], [])).toBe('Interior ministry')
  })

  it('is nobody where nobody is known', () => {
    expect(whoToCall({ details: null }, [], [report])).toBeNull()
    expect(whoToCall({ details: quoteOf(' ') }, [], [])).toBeNull()
  })
})
