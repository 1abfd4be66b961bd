import { inflect, type VerbForm } from './inflect.ts'
import { wordList, wordSet } from './word-list.ts'

/**
 * What a reporting verb tells of the words that it brings: `say` gives words, `argue` gives words with a stance, `act`
 * does something by speaking to or of somebody (accuse, urge, praise), `think` gives thoughts and feelings, `want`
 * gives plans and wishes, `find` gives findings.
 */
export type ReportingKind = 'say' | 'argue' | 'act' | 'think' | 'want' | 'find'

/** One word form of a reporting verb. */
export interface ReportingVerb {
  readonly lemma: string
  readonly form: VerbForm
  readonly kind: ReportingKind
}

const lemmas: Readonly<Record<ReportingKind, string>> = {
  say: `say tell add ask answer reply respond write tweet retweet post state remark comment mention declare announce report note
    explain describe recall recount relate tell testify reveal disclose confide whisper shout yell scream cry exclaim quip joke
    mutter murmur mumble sing chant continue conclude begin interject intone opine observe elaborate reiterate repeat retort
    summarize summarise detail inform notify advise brief confirm clarify quote cite narrate recite blog text email message telegraph
    speak talk discuss emphasize emphasise stress underscore underline point lash fire hit lay outline specify put
    counter rejoin echo proclaim pronounce preach lecture deadpan gush chime express voice boast brag crow tout publish headline tease
    signal hint indicate imply intimate caution warn remind reassure assure predict forecast foretell prophesy retell admit
    concede acknowledge confess allow apologize apologise thank introduce title broadcast air relay`,
  argue: `argue claim allege assert contend insist maintain affirm aver avow swear deny dispute rebut refute reject dismiss disagree
    agree concur counter complain protest lament bemoan grumble gripe fume rant rail vent question wonder
    challenge contradict criticize criticise condemn denounce decry deplore slam blast bash attack assail lambaste lambast rip
    go pound rap pan skewer hammer pummel knock ridicule mock deride taunt belittle disparage malign vilify demonize chide scold rebuke
    reprimand admonish chastise berate castigate censure excoriate savage pillory seethe blame fault accuse charge liken compare
    label brand dub call term characterize characterise portray depict paint cast defend justify rationalize praise laud hail
    applaud commend salute celebrate welcome tout champion extol compliment congratulate credit endorse back support advocate
    espouse promote trumpet downplay exaggerate overstate understate minimize pooh-pooh speculate suggest posit propose
    theorize hypothesize reason postulate submit suppose reckon caution quarrel bicker equate attribute ascribe
    chalk pin insinuate`,
  act: `urge implore beg plead appeal petition beseech exhort encourage demand insist request order command instruct
    direct forbid ask recommend advise counsel propose pitch offer promise pledge vow swear guarantee threaten warn
     agree refuse decline apologize thank persuade convince press pressure prod nudge lobby coax entreat summon
    invoke authorize approve nominate appoint grill quiz interview question cross-examine dare challenge defy rule decide`,
  think: `think believe know feel understand realize realise recognize recognise consider regard view see deem judge assume presume
    suspect doubt guess suppose figure reckon anticipate expect foresee envision envisage hope fear worry dread
    remember recall forget trust distrust mistrust love hate like dislike admire respect resent regret enjoy prefer care
    sympathize agree disagree dream wonder ponder contemplate conclude fret marvel mean welcome bristle fume agonize despair
    scoff balk hesitate notice sense learn hear gather perceive interpret misunderstand overlook ignore`,
  want: `want wish plan intend aim hope seek desire aspire resolve prefer decide opt vow refuse favor
    favour oppose support strive expect mull weigh consider`,
  find: `find show reveal suggest indicate demonstrate prove estimate calculate conclude determine discover detect document 
    illustrate reflect confirm identify project forecast predict detail allege cite report list rank rate survey chronicle
    highlight contain warn rule uphold order state read mandate stipulate call`,
}

/** “read”, “like” and their kin are reporting verbs too seldom to be told by one of their forms. */
const tooCommon = new Set([
  'like',
  'means',
  'mean',
  'text',
  'texts',
  'back',
  'press',
  'own',
  'figure',
  'figures',
  'list',
  'state',
  'states',
  'order',
  'orders',
  'read',
  'term',
  'air',
  'cast',
  'savage',
  'champion',
  'champions',
  'pan',
  'rap',
  'bar',
  'title',
  'titles',
  'message',
  'email',
  'post',
  'posts',
  'poll',
  'polls',
  'rate',
  'rates',
  'direct',
  'prompt',
  'rule',
  'rules',
  'hail',
  'pin',
  'trust',
  'crow',
  'rank',
  'ranks',
  'level',
  'reason',
  'reasons',
  'care',
  'labels',
  'label',
  'brand',
  'brands',
  'interview',
  'survey',
])

/** What stands after a form of “be” and tells what somebody thinks: “was concerned that”, “is willing to”. */
const states = wordList(`
  afraid concerned worried fearful hopeful confident convinced certain sure unsure uncertain aware unaware willing unwilling skeptical
  sceptical optimistic pessimistic doubtful reluctant eager determined angry furious outraged proud glad grateful sorry
  disappointed surprised shocked alarmed adamant critical supportive dismissive wary cautious torn
`)

const stateSet: ReadonlySet<string> = new Set(states)

function readLemmas(): ReadonlyMap<string, ReportingVerb> {
  const found = new Map<string, ReportingVerb>()
  for (const kind of ['say', 'argue', 'act', 'think', 'want', 'find'] as const) {
    for (const lemma of wordList(lemmas[kind])) {
      for (const [form, word] of inflect(lemma)) {
        if (!found.has(word) && !tooCommon.has(word)) found.set(word, { lemma, form, kind })
      }
    }
  }
  // They follow their subject as a verb does.
  for (const state of states) found.set(state, { lemma: state, form: 'base', kind: 'think' })
  return found
}

/** Whether it is no verb but what stands after a form of “be”: “was concerned that”. */
export function isState({ lemma }: ReportingVerb): boolean {
  return stateSet.has(lemma)
}

/** Verbs that report only with the word after them: “put it”, “points out”, “lashed out”. */
const withNextWord: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['put', wordSet('it this')],
  ['point', wordSet('out to')],
  ['lash', wordSet('out back')],
  ['fire', wordSet('back')],
  ['hit', wordSet('back')],
  ['go', wordSet('after')],
  ['lay', wordSet('out')],
  ['speak', wordSet('out of about to against in at')],
  ['talk', wordSet('about of to')],
  ['see', wordSet('it the a this him her them himself herself as')],
])

/** Whether a verb reports with the word that follows it (the key of its token; empty at the end of a sentence). */
export function reportsWith(lemma: string, next: string): boolean {
  return withNextWord.get(lemma)?.has(next) ?? true
}

/** Every word form of every reporting verb, by the key of its token. The first kind that names a verb holds. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = readLemmas()
