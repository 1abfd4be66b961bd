import { describe, expect, it } from 'vitest'
import type { Source } from '../../../../shared/domain/source.ts'
import { findDuplicates } from '../../../../shared/sources/find-duplicates.ts'
import { pageKeyOf } from '../../../../shared/sources/page-key.ts'
import { aSource } from '../export/entities.ts'

describe('one page', () => {
  it.each([
    'https://www.example.org/toll/rises',
    'http://example.org/toll/rises/',
    'https://m.example.org/toll/rises?utm_source=mail&fbclid=1',
    'https://mobile.example.org/toll/rises#comments',
    'https://amp.example.org/toll/rises',
    'https://example.org/amp/toll/rises',
    'https://example.org/toll/rises/amp/',
    'https://example.org/toll/rises?amp=1',
    'https://example.org/toll/rises?outputType=amp',
    'https://www.google.com/amp/s/www.example.org/toll/rises',
    'https://www-example-org.cdn.ampproject.org/c/s/www.example.org/toll/rises',
  ])('has one spelling: %s', (url) => {
    expect(pageKeyOf(url)).toBe('example.org/toll/rises')
  })

  it.each([
    ['https://en.m.wikipedia.org/wiki/Tide', 'en.wikipedia.org/wiki/Tide'],
    ['https://m.org/page', 'm.org/page'],
    ['https://example.org/camp/amplitude', 'example.org/camp/amplitude'],
    ['https://example.org/page?b=2&a=1', 'example.org/page?a=1&b=2'],
    ['https://example.org/app#/route', 'example.org/app#/route'],
    ['https://news.example.org/page', 'news.example.org/page'],
  ])('keeps what tells pages apart: %s', (url, key) => {
    expect(pageKeyOf(url)).toBe(key)
  })
})

describe('sources that may be one', () => {
  const source = (id: string, over: Partial<Source>) =>
    aSource({ id, createdAt: `2026-01-0${id}T00:00:00.000Z`, ...over })

  it('have one page, DOI or ISBN, and stand with the oldest', () => {
    const found = findDuplicates(
      [
        source('3', { url: 'https://m.example.org/a' }),
        source('1', { url: 'https://example.org/a', doi: '10.1/x' }),
        source('2', { url: 'https://example.org/b', doi: '10.1/x' }),
        source('4', { isbn: '9780306406157' }),
        source('5', { isbn: '9780306406157' }),
        source('6', { url: 'https://example.org/c' }),
      ],
      [],
    )
    expect(found).toEqual([
      { sourceId: '1', otherId: '2', because: 'doi' },
      { sourceId: '1', otherId: '3', because: 'page' },
      { sourceId: '4', otherId: '5', because: 'isbn' },
    ])
  })

  it('are not proposed once told apart, nor a confidential one beside another', () => {
    const link = { url: 'https://example.org/a' }
    const told = {
      id: 'p',
      sourceId: '1',
      otherId: '2',
      question: 'same_source',
      answer: 'no',
      decidedBy: null,
      decidedAt: '2026-01-01T00:00:00.000Z',
    } as const
    expect(findDuplicates([source('1', link), source('2', link)], [told])).toEqual([])
    expect(
      findDuplicates([source('1', link), source('2', link)], [{ ...told, question: 'draws_on_other' }]),
    ).toHaveLength(1)
    expect(findDuplicates([source('1', link), source('2', { ...link, isConfidential: true })], [])).toEqual(
      [],
    )
  })
})
