const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

/** A number for a message: “21”, “1,200”, “5.5 million”. At most two decimals. */
export function inFigures(value: number): string {
  for (const [scale, name] of scales) {
    if (Math.abs(value) >= scale) return `${round(value / scale)} ${name}`
  }
  const [whole = '', decimals] = round(value).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

function round(value: number): string {
  return String(Number(value.toFixed(2)))
}
