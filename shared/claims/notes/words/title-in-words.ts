import type { Token } from '../../../text/reading.ts'
import { personTitles } from '../../knowledge/lexicon/people-words.ts'
import { nationalityOf } from '../../knowledge/lexicon/nationalities.ts'
import { officeOf, ranks } from './offices.ts'

/** What a title says, taken apart: “Israeli deputy defense minister”, “director of the Harbour Institute”. */
export interface TitleInWords {
  /** One word for the office, whoever bears it and however it is shortened: “senator” for Sen., “chair” for chairwoman. */
  readonly office: string
  /** A deputy, vice or assistant. */
  readonly isDeputy: boolean
  readonly nationality: string | null
  /** What the office is for, in lower case: “defense”; for a rank its grade. */
  readonly matter: ReadonlySet<string>
  /** The words of the body or place it belongs to, as printed: “Harbour”, “Institute”. */
  readonly body: ReadonlySet<string>
}

/** Signs that the title is not borne now, or is more than one. */
const notNow = new Set(
  (
    'former formerly ex then then- late acting interim incoming outgoing onetime one-time past future candidate nominee hopeful designate ' +
    'retired longtime founding and or who & who-was under-fire would-be fellow'
  ).split(' '),
)
const deputies = new Set(
  'deputy vice assistant associate under lieutenant lt lt. undersecretary vice-president'.split(' '),
)
const leadsOn = new Set('of at for with from in on to'.split(' '))
const describes = new Set(
  (
    'the a an new top senior chief general white house republican democratic democrat gop conservative liberal labour embattled outspoken powerful ' +
    'first us u.s. american federal national local state city town county his her its their our mr mr. ms ms. mrs mrs. longest-serving right left'
  ).split(' '),
)

/**
 * Reads a title from its tokens. `before` is the token in front of it. Null when it names no office that Stet can tell
 * from another, when it is borne no longer or not yet, and when it is more than one.
 */
export function readTitle(tokens: readonly Token[], before: Token | undefined): TitleInWords | null {
  if (before !== undefined && isNotNow(before.key) && !joins.has(before.key)) return null
  const turn = tokens.findIndex(({ key }) => leadsOn.has(key))
  const front = turn === -1 ? tokens : tokens.slice(0, turn)
  const body = turn === -1 ? [] : tokens.slice(turn + 1)
  if (front.some(({ key }) => isNotNow(key)) || body.some(({ key }) => isNotNow(key) && !joins.has(key)))
    return null
  const at = front.findLastIndex(({ key }) => officeOf(key) !== null || personTitles.has(key))
  const last = front[at]
  const office = last === undefined ? null : officeOf(last.key)
  if (office === null || last === undefined) return null
  const lead = front.slice(0, at)
  return {
    office: compound(lead.at(-1), office),
    isDeputy: !ranks.has(office) && [...lead, last].some(({ key }) => deputies.has(key)),
    nationality: lead.map(({ key }) => nationalityOf(key)).find((one) => one !== null) ?? null,
    matter: new Set(lead.map(matterOf).filter((one) => one !== null)),
    body: new Set([...lead, ...body].filter(isOfBody).map(({ word }) => word)),
  }
}

const joins = new Set(['and', 'or', 'who', '&'])

function isNotNow(key: string): boolean {
  return notNow.has(key) || /^(?:ex|then|former)-/.test(key) || key.endsWith('-elect')
}

/** “attorney general” and “secretary general” are no generals. */
function compound(before: Token | undefined, office: string): string {
  if (office !== 'general' || before === undefined) return office
  return /^(?:attorney|solicitor|inspector|surgeon|director|secretary|consul|postmaster|governor)$/.test(
    before.key,
  )
    ? `${before.key} general`
    : office
}

const sameMatter: Readonly<Record<string, string>> = {
  defence: 'defense',
  home: 'interior',
  external: 'foreign',
  labour: 'labor',
  finance: 'treasury',
  brig: 'brigadier',
  'brig.': 'brigadier',
  maj: 'major',
  'maj.': 'major',
  lt: 'lieutenant',
  'lt.': 'lieutenant',
}

function matterOf({ key, kind }: Token): string | null {
  if (kind !== 'word' || describes.has(key) || nationalityOf(key) !== null || key.startsWith("'")) return null
  return sameMatter[key] ?? key
}

/** A capitalised word that names a place or a body, not a part of the title. */
function isOfBody({ key, kind, isCapitalised }: Token): boolean {
  return (
    kind === 'word' &&
    isCapitalised &&
    !describes.has(key) &&
    officeOf(key) === null &&
    !personTitles.has(key) &&
    nationalityOf(key) === null
  )
}
