const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const

/** The size of a file as file managers say it, in steps of 1,000: "812 bytes", "1.4 MB". */
export function formatBytes(byteLength: number): string {
  let amount = byteLength
  let step = 0
  while (Math.round(amount) >= 1000 && step < units.length - 1) {
    amount /= 1000
    step += 1
  }
  const figure = amount < 10 && step > 0 ? amount.toFixed(1).replace(/\.0$/, '') : String(Math.round(amount))
  return `${figure} ${byteLength === 1 ? 'byte' : (units[step] ?? 'bytes')}`
}
