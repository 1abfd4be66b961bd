import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../../electron/import/decode-text.ts'
import { AppError } from '../../../../shared/ipc/result.ts'

const english = '“It’s a river,” she said — the street’s cafés cost £5 more.\n\nNobody was killed.'
const german =
  'Die Flut überschwemmte 43 Häuser. „Wir hörten einen Knall“, sagte Frau Müller aus Köln über das Unglück.'

function encode(text: string, encoding: string, withMark = false): Uint8Array {
  return new Uint8Array(iconv.encode(text, encoding, { addBOM: withMark }))
}

function errorOf(run: () => unknown): AppError {
  try {
    run()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('reading bytes as text', () => {
  it.each([
    ['utf-8', english, false],
    ['utf-8', english, true],
    ['utf-16le', english, true],
    ['utf-16le', english, false],
    ['utf-16be', english, true],
    ['utf-16be', english, false],
    ['utf-32le', english, true],
    ['utf-16le', '港の壁が壊れた。\n\n三人が手当てを受けた。', false],
    ['windows-1252', english, false],
    ['windows-1252', '“No,” he said.', false],
    ['windows-1252', 'It’s over', false],
    ['windows-1252', 'a €5 café', false],
    ['windows-1252', german, false],
    ['macintosh', english.replace('£', ''), false],
    ['shift_jis', '港の壁が壊れて、四十三軒の家が水に浸かった。けが人は三人だった。', false],
    ['euc-jp', '港の壁が壊れて、四十三軒の家が水に浸かった。けが人は三人だった。', false],
    ['gb18030', '星期四凌晨，海水冲破了港口的堤坝，淹没了四十三座房屋。没有人死亡，三人接受了治疗。', false],
    ['big5', '星期四凌晨，海水衝破了港口的堤壩，淹沒了四十三座房屋。沒有人死亡，三人接受了治療。', false],
    ['euc-kr', '목요일 새벽 항구의 벽이 무너져 집 마흔세 채가 물에 잠겼다. 세 사람이 치료를 받았다.', false],
    [
      'windows-1251',
      'Перед рассветом в четверг море прорвало стену гавани и затопило сорок три дома.',
      false,
    ],
    ['koi8-r', 'Перед рассветом в четверг море прорвало стену гавани и затопило сорок три дома.', false],
    ['windows-1253', 'Η θάλασσα έσπασε το τείχος του λιμανιού και πλημμύρισε σαράντα τρία σπίτια.', false],
    ['windows-1255', 'הים פרץ את חומת הנמל לפני עלות השחר ביום חמישי והציף ארבעים ושלושה בתים.', false],
    [
      'windows-1256',
      'انهار جدار الميناء قبل فجر يوم الخميس وغمرت المياه ثلاثة وأربعين منزلا في المدينة.',
      false,
    ],
    [
      'windows-1250',
      'Morze przerwało ścianę portu i zalało czterdzieści trzy domy, powiedział rzecznik. Nikt nie zginął, ale trzy osoby są leczone. Kościół został zamknięty, a łodzie zniszczone.',
      false,
    ],
  ])('%s: %j (mark: %s)', (encoding, text, withMark) => {
    const decoded = decodeText(encode(text, encoding, withMark), 'other')
    expect(decoded.text).toBe(text)
    // Related encodings hold the same letters at the same places: which of them was named does not matter.
    if (/utf|1252/.test(encoding)) expect(decoded.encoding).toBe(encoding)
  })

  it('believes what a page declares about itself, and its bytes before that', () => {
    const page = (charset: string): string =>
      `<html><head><meta charset="${charset}"></head><p>Łódź, café</p>`
    expect(decodeText(encode(page('iso-8859-2'), 'iso-8859-2'), 'html').text).toContain('Łódź, café')
    expect(decodeText(encode(page('iso-8859-1'), 'utf-8'), 'html').text).toContain('Łódź, café')
    const quoted = '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>It’s</p>'
    expect(decodeText(encode(quoted, 'windows-1252'), 'html')).toEqual({
      encoding: 'windows-1252',
      text: quoted,
    })
    expect(decodeText(encode(page('no-such-thing'), 'utf-8'), 'html').encoding).toBe('utf-8')
    expect(decodeText(encode('<meta charset="utf-16"><p>plain</p>', 'utf-8'), 'html').text).toContain('plain')
  })

  it('brings line ends into one form and leaves no broken characters', () => {
    expect(decodeText(encode('a\r\nb\rc', 'utf-8'), 'other').text).toBe('a\nb\nc')
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x62, 0]), 'other').text).toBe(
      'a\uFFFDb',
    )
    expect(decodeText(new TextEncoder().encode('a stray\0zero'), 'other').text).toBe('a stray\uFFFDzero')
  })

  it.each([
    [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0], 'a PNG image'],
    [[0xff, 0xd8, 0xff, 0xe0, 0, 0x10], 'a JPEG image'],
    [[0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'a PDF document'],
    [[0x50, 0x4b, 0x03, 0x04, 20, 0, 0, 0], 'a zip archive'],
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], 'an old Word document'],
    [
      [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66, 0x6f, 0x72, 0x6d, 0x61, 0x74, 0x20, 0x33, 0],
      'an SQLite database',
    ],
    [[0x4d, 0x5a, 0x90, 0, 3, 0], 'a program'],
  ])('refuses bytes %j with what they look like', (bytes, name) => {
    const error = errorOf(() => decodeText(new Uint8Array(bytes), 'other'))
    expect(error.code).toBe('unreadable')
    expect(error.message).toContain(name)
    expect(error.message).toContain('untouched')
  })

  it('reads honest texts that begin like another kind of file', () => {
    expect(decodeText(encode('MZ was the name of the ship.', 'utf-8'), 'other').text).toContain('ship')
    expect(decodeText(encode('BMW recalls 43 cars.', 'utf-8'), 'other').text).toContain('cars')
  })

  it('refuses bytes that are no characters at all', () => {
    const noise = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)
    expect(errorOf(() => decodeText(noise, 'other')).code).toBe('unreadable')
  })

  it.each([[''], [' \n\t\r\n'], ['\uFEFF'], ['\u00A0\u200B\n']])('calls %j empty', (text) => {
    expect(errorOf(() => decodeText(new TextEncoder().encode(text), 'other')).code).toBe('empty')
  })
})
