/** How zip archives begin: the header of their first entry (APPNOTE 4.3.7). */
const signature = [0x50, 0x4b, 0x03, 0x04]

/**
 * The first 4 KB of a zip archive as they can be read, the names of its first entries among them; null for any other bytes. What kind
 * of document an archive is shows in these names.
 */
export function startOfZip(bytes: Uint8Array): string | null {
  if (!signature.every((byte, index) => bytes[index] === byte)) return null
  return String.fromCharCode(...bytes.subarray(0, 4096))
}
