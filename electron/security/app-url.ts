/** The one origin that Stet's windows have: its own protocol, its own host. */
export const appOrigin = 'app://stet'

/** Whether a URL names something of Stet's own: exact scheme and host, no port, no credentials. */
export function isAppUrl(url: string): boolean {
  const parsed = URL.parse(url)
  if (parsed === null) return false
  const { protocol, host, username, password } = parsed
  return protocol === 'app:' && host === 'stet' && username === '' && password === ''
}
