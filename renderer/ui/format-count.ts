/** A whole number as it is printed: 10000 is "10,000". By hand, as the dates are: see english-dates.ts. */
export function formatCount(count: number): string {
  return count.toString().replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}
