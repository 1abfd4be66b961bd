const irregular = new Map([
  ['people', 'person'],
  ['men', 'man'],
  ['women', 'woman'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['wives', 'wife'],
  ['lives', 'life'],
  ['troops', 'soldier'],
])

/** An English noun in the singular, near enough to tell whether two are the same; in lower case. */
export function singularOf(key: string): string {
  const known = irregular.get(key)
  if (known !== undefined) return known
  if (/(?:fire|police|spokes|service|sales|congress|work|fisher|guards)men$/.test(key))
    return `${key.slice(0, -2)}an`
  if (/[^aeiou]ies$/.test(key)) return `${key.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(key)) return key.slice(0, -2)
  return /[^su]s$/.test(key) ? key.slice(0, -1) : key
}
