/** What a spreadsheet takes for the beginning of a formula, the full-width forms of East Asian keyboards included. */
const formulaStart = '=+-@\t\r\n＝＋－＠'
const negativeNumber = /^-\d+(?:[.,]\d+)*\s?%?$/

/** Whether a spreadsheet that is given these words may run them as a formula. A negative number is none. */
export function beginsFormula(words: string): boolean {
  return words !== '' && formulaStart.includes(words.charAt(0)) && !negativeNumber.test(words)
}
