/** The form of a verb. A regular past is also the participle; irregular participles are named `participle`. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing'

/** Past and participle of those that do not add “ed”. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  rewrite: ['rewrote', 'rewritten'],
  think: ['thought', 'thought'],
  rethink: ['rethought', 'rethought'],
  know: ['knew', 'known'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  hold: ['held', 'held'],
  uphold: ['upheld', 'upheld'],
  feel: ['felt', 'felt'],
  understand: ['understood', 'understood'],
  misunderstand: ['misunderstood', 'misunderstood'],
  see: ['saw', 'seen'],
  foresee: ['foresaw', 'foreseen'],
  hear: ['heard', 'heard'],
  read: ['read', 'read'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  forget: ['forgot', 'forgotten'],
  learn: ['learned', 'learned'],
  mean: ['meant', 'meant'],
  dream: ['dreamed', 'dreamt'],
  bet: ['bet', 'bet'],
  retell: ['retold', 'retold'],
  foretell: ['foretold', 'foretold'],
  teach: ['taught', 'taught'],
  forbid: ['forbade', 'forbidden'],
  choose: ['chose', 'chosen'],
  seek: ['sought', 'sought'],
  sing: ['sang', 'sung'],
  rebuke: ['rebuked', 'rebuked'],
  quote: ['quoted', 'quoted'],
  withdraw: ['withdrew', 'withdrawn'],
  stand: ['stood', 'stood'],
  put: ['put', 'put'],
  go: ['went', 'gone'],
  set: ['set', 'set'],
  make: ['made', 'made'],
  lay: ['laid', 'laid'],
  draw: ['drew', 'drawn'],
  shoot: ['shot', 'shot'],
  give: ['gave', 'given'],
  take: ['took', 'taken'],
}

/** Verbs of more than one syllable that double their last letter. */
const doubling = new Set([
  'admit',
  'omit',
  'concur',
  'refer',
  'infer',
  'regret',
  'quip',
  'rap',
  'slam',
  'rip',
  'permit',
  'submit',
  'commit',
  'plan',
  'beg',
  'nag',
  'tap',
  'dub',
  'rebut',
  'pan',
  'blog',
])

/** All forms of an English verb, regular ones by the rules of spelling. */
export function inflect(lemma: string): readonly (readonly [form: VerbForm, word: string])[] {
  const [past, participle] = irregular[lemma] ?? [undefined, undefined]
  const forms: (readonly [VerbForm, string])[] = [
    ['base', lemma],
    ['s', thirdPerson(lemma)],
    ['past', past ?? pastOf(lemma)],
    ['ing', progressive(lemma)],
  ]
  if (participle !== undefined && participle !== past) forms.push(['participle', participle])
  return forms
}

function thirdPerson(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return `${lemma}s`
}

function pastOf(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ied`
  return `${withLastLetter(lemma)}ed`
}

function progressive(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(lemma)) return `${lemma.slice(0, -1)}ing`
  return `${withLastLetter(lemma)}ing`
}

function withLastLetter(lemma: string): string {
  return doubling.has(lemma) || lemma === 'bet' || lemma === 'put' || lemma === 'set' || lemma === 'forget'
    ? `${lemma}${lemma.charAt(lemma.length - 1)}`
    : lemma
}
