/** Names of networks and verbs of sharing: one of them makes a line a row of buttons. */
const buttons = new Set(
  (
    'share shares sharing tweet tweets pin pinit email e-mail mail print facebook twitter whatsapp linkedin pinterest ' +
    'reddit telegram messenger tumblr flipboard pocket instapaper bluesky mastodon threads copy bookmark save like ' +
    'likes follow republish gift teilen twittern drucken merken partager imprimer compartir imprimir compartilhar ' +
    'condividi baixar'
  ).split(' '),
)

/** Words that stand between buttons and mean nothing alone. */
const fillers = new Set(
  'this article story post page on via with friends to and or us it link url the a copied sms pint'.split(
    ' ',
  ),
)

/** A row of buttons has hardly more words. */
const longestRow = 24

/** Tells whether a line holds nothing but buttons for sharing: "Share", "Facebook 12 · Twitter", "Copy link". */
export function isShareLine(line: string): boolean {
  if (line.length > 250) return false
  const words = line
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > longestRow || /[.?]\s+\p{L}/u.test(line)) return false
  return (
    words.some((word) => buttons.has(word)) &&
    words.every((word) => buttons.has(word) || fillers.has(word) || /^\d+k?$/.test(word))
  )
}
