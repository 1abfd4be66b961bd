import { describe, expect, it } from 'vitest'
import { isSignOff, looksLikeJobTitle, readByline } from '../../../../shared/text/byline.ts'
import { looksLikeName } from '../../../../shared/text/names.ts'

describe('reading a byline', () => {
  it.each([
    ['By Ines Calder', 'Ines Calder'],
    ['By Ines Calder and Tom Reed', 'Ines Calder and Tom Reed'],
    ['By Ines Calder, Tom Reed and Pål Lindqvist', 'Ines Calder, Tom Reed and Pål Lindqvist'],
    ['BY INES CALDER', 'INES CALDER'],
    ['By Ines Calder, Staff Writer', 'Ines Calder'],
    ['By Ines Calder | Published 12 March 2026', 'Ines Calder'],
    ['By Ines Calder\n12 March 2026, 4.15pm', 'Ines Calder'],
    ['By Ursula von der Leyen', 'Ursula von der Leyen'],
    ['By Reuters', 'Reuters'],
    ['By Associated Press', 'Associated Press'],
    ['Von Karin Möller', 'Karin Möller'],
    ['Par Élise Dubois', 'Élise Dubois'],
    ['Por María José Núñez', 'María José Núñez'],
    ['Words by Tom Reed', 'Tom Reed'],
    ['Author: Tom Reed', 'Tom Reed'],
    ['作者：王小明', '王小明'],
  ])('%j names %j', (line, names) => {
    expect(readByline(line)).toBe(names)
  })

  it.each([
    'By Monday the town was empty.',
    'By Thursday',
    'By the time the wall broke, everybody was asleep',
    'By 2030, half the coast will be under water',
    'By Ines Calder’s account, the wall broke at five.',
    'The report was written by Ines Calder',
    'Von der Leyen warns of floods',
    'Ines Calder',
  ])('%j is no byline', (line) => {
    expect(readByline(line)).toBeNull()
  })

  it('knows how agencies sign below a story', () => {
    expect(isSignOff('(Reporting by Ana Duarte in Lisbon; editing by Tom Reed)')).toBe(true)
    expect(isSignOff('Reporting by the county is slow, residents say.')).toBe(false)
  })
})

describe('names and jobs', () => {
  it.each(['Jeff Schogol', 'Mary-Jane O’Neill', 'J. R. Ewing', 'Yusuf al-Masri', 'Ludwig van Beethoven'])(
    '%j can be a name',
    (name) => {
      expect(looksLikeName(name)).toBe(true)
    },
  )

  it.each([
    'The Latest',
    'Share',
    'More From Tern Point',
    'Nobody was killed',
    'Route 66',
    'Why Walls Fail?',
  ])('%j is none', (line) => {
    expect(looksLikeName(line)).toBe(false)
  })

  it.each([
    'Senior Pentagon Reporter',
    'Staff writer',
    'Border Correspondent',
    'Editor-in-chief',
    'Sports Editor, The Tern Gazette',
  ])('%j is a job of a newsroom', (line) => {
    expect(looksLikeJobTitle(line)).toBe(true)
  })

  it('takes no sentence for a job', () => {
    expect(looksLikeJobTitle('The reporter asked again and got no answer from the county')).toBe(false)
  })
})
