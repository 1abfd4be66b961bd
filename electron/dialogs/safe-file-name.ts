/** Names that Windows keeps for devices, with or without an extension. */
const deviceName = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

const longestName = 120

/**
 * A name that every file system takes and that leads nowhere: no separators, no control or direction characters, no
 * leading dots, no trailing dots or spaces, at most 120 UTF-16 units with the extension kept.
 */
export function safeFileName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/su.exec(plain) ?? []
  const short = cut(stem, longestName - extension.length).trimEnd()
  const named = short === '' ? 'Stet' : short
  return deviceName.test(named) ? `_${named}${extension}` : `${named}${extension}`
}

/** At most `length` UTF-16 units, without half a character at the end. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')
}
