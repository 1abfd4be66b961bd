import { describe, expect, it } from 'vitest'
import { proposeInitials } from '../../../../shared/domain/propose-initials.ts'

describe('proposed initials', () => {
  it.each([
    ['Örs Reed', 'ÖR'],
    ['  ada   berg ', 'AB'],
    ['Jean-Luc Picard', 'JLP'],
    ['Madonna', 'MA'],
    ['María del Carmen Ruiz Ortega', 'MDO'],
    ['Zoë', 'ZO'],
    ['李小龍', '李小'],
    ['J. R. R. Tolkien', 'JRT'],
    ['', ''],
    ['42 !', ''],
  ])('of %j are %j', (name, initials) => {
    expect(proposeInitials(name)).toBe(initials)
  })
})
