import { wordSet } from './word-list.ts'

/** Ranks, offices and jobs that stand before or after the name of a person, in lower case, singular. */
export const personTitles = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor rev rev. reverend father sister brother rabbi imam pope bishop archbishop
  cardinal sheikh ayatollah sir lady lord dame baroness baron king queen prince princess duke duchess emir sultan emperor
  president vice-president premier chancellor minister secretary undersecretary sen sen. senator rep rep. representative
  congressman congresswoman lawmaker assemblyman assemblywoman councilman councilwoman councillor councilor alderman delegate
  sens. reps. govs. drs. messrs. profs. senators representatives secretaries governors mayors ministers presidents professors
  gov gov. governor lt lt. lieutenant mayor ambassador amb. envoy consul judge justice magistrate sheriff marshal attorney
  prosecutor solicitor lawyer counsel barrister general gen gen. admiral adm adm. colonel col col. major maj maj. captain capt capt.
  commander cmdr cmdr. cdr. sergeant sgt sgt. corporal cpl. cpl private pvt. pfc. brigadier brig. chief director deputy
  chairman chairwoman chairperson chair speaker whip leader spokesman spokeswoman spokesperson commissioner superintendent
  inspector detective officer agent administrator controller comptroller treasurer trustee dean provost chaplain coach manager
  editor reporter correspondent anchor columnist journalist host author writer novelist historian economist analyst scientist
  researcher physicist biologist engineer doctor nurse surgeon psychologist psychiatrist epidemiologist ceo cfo coo founder
  co-founder cofounder owner executive president-elect candidate nominee activist organizer campaigner strategist pollster
  adviser advisor aide consultant lobbyist expert scholar fellow student teacher principal pastor priest minister-president
  architect painter sculptor critic poet playwright composer conductor pianist violinist guitarist dancer chef designer philosopher
  mathematician chemist astronomer explorer climber swimmer runner sprinter cyclist boxer golfer olympian librarian curator midwife
  carpenter electrician baker fisherman sailor pilot driver trainer referee goalkeeper striker midfielder skipper geologist
  seismologist meteorologist climatologist virologist sociologist anthropologist archaeologist
  head boss mp mep mps meps
  actor actress singer rapper comedian artist filmmaker producer star player quarterback billionaire businessman businesswoman
  mogul investor banker farmer resident neighbor neighbour mother dad mom wife husband son daughter cousin uncle aunt widow
  survivor witness victim suspect defendant plaintiff veteran soldier rival opponent running-mate democrat republican
  laureate winner surrogate ex-president secretary-general staffer partner colleague photographer blogger
  bundeskanzler kanzler präsident ministerpräsident außenminister sprecher sprecherin président ministre presidente ministro
`)

/** Tells a woman or a man by the word alone. */
export const femaleTitles =
  wordSet(`mrs mrs. ms ms. miss sister lady dame baroness queen princess duchess congresswoman assemblywoman
  councilwoman chairwoman spokeswoman actress businesswoman mother mom wife daughter aunt widow woman girl sprecherin she her herself`)
export const maleTitles =
  wordSet(`mr mr. father brother sir lord baron king prince duke emperor pope congressman assemblyman councilman
  alderman chairman spokesman businessman dad husband son uncle man boy he his him himself`)

const nounsOfPeople = wordSet(`
  official officials source sources spokesman spokeswoman spokesperson spokespeople spokesmen aide aides adviser advisers advisor
  advisors analyst analysts expert experts critic critics supporter supporters opponent opponents ally allies authorities
  authority police policeman investigator investigators prosecutor prosecutors lawyer lawyers attorney attorneys witness
  witnesses lawmaker lawmakers senator senators congressman congresswoman diplomat diplomats leader leaders minister ministers
  president senator secretary governor mayor judge judges justice justices court jury doctor doctors researcher researchers
  scientist scientists economist economists historian historians professor professors student students teacher teachers
  resident residents neighbor neighbors voter voters activist activists protester protesters protesters demonstrators people person
  man woman men women mother father family families parents brother sister son daughter friend friends wife husband couple
  reporter reporters journalist journalists columnist editor editors author authors host anchor moderator campaign
  administration government department ministry agency bureau committee panel commission board council company firm group
  groups organization organizations organisation union unions party parties team university school study studies report
  reports survey poll polls document documents letter statement memo article story book paper newspaper magazine website site
  network station channel ad advertisement video film movie bill law lawsuit complaint indictment filing ruling order
  general commander commanders soldier soldiers officer officers troops military army navy chief chairman chairwoman director
  executive executives ceo manager managers employee employees worker workers owner owners founder investor investors
  trader traders banker bankers candidate candidates nominee nominees rival rivals contender democrat democrats republican republicans conservative
  conservatives liberal liberals progressives progressive strategist strategists pollster pollsters operative operatives
  insiders insider observers observer commentators commentator pundits pundit observers skeptic skeptics advocates advocate
  environmentalists environmentalist scholar scholars veteran veterans users user fans fan passengers passenger survivors survivor
  victims victim relatives relative colleagues colleague staffers staffer staff publication outlet outlets data figures research evidence
  firefighter firefighters paramedic paramedics rescuer rescuers medic medics fisherman fishermen miner miners driver drivers villager
  villagers local locals islander islanders tourist tourists player players coach coaches athlete athletes climber climbers pilot pilots
  sailor sailors patient patients tenant tenants prisoner prisoners refugee refugees migrant migrants customer customers consumer
  consumers shopper shoppers farmer farmers biologist biologists astronomer astronomers geologist geologists seismologist seismologists
  climatologist meteorologist meteorologists forecaster forecasters virologist virologists psychologist chemist conservationist
  conservationists regulator regulators insurer insurers airline airlines bank banks retailer retailers maker makers manufacturer
  operator operators owner charity charities hospital hospitals museum police-chief coroner referee captain defender goalkeeper
  striker midfielder skipper onlooker onlookers bystander bystanders mourner mourners pensioner pensioners taxpayer taxpayers
  businessman billionaire mogul king prince pope militants rebels terrorists group regime kremlin pentagon congress senate house
`)

/** Bodies and works that speak as “it”: not one person, and so never “he” or “she”. */
export const bodyNouns = wordSet(`
  campaign administration government department ministry agency bureau committee panel commission board council company firm group
  organization organisation union party team university school study report survey poll document letter statement memo article
  story book paper newspaper magazine website site network station channel ad advertisement video film movie bill law lawsuit
  complaint indictment filing ruling order military army navy court jury data research evidence publication outlet regime
  airline hospital charity parliament cabinet
  kremlin pentagon congress senate house data figures analysis review police staff troops campaign
`)

/** Titles that have a plural of their own. */
const titlesInPlural = Array.from(personTitles)
  .filter((title) => /^[a-z]{4,}[^s]$/.test(title))
  .map((title) => (title.endsWith('y') && !/[aeo]y$/.test(title) ? `${title.slice(0, -1)}ies` : `${title}s`))

/** Nouns of people who speak without a name: “a defense official”, “two aides”, “people familiar with the talks”. */
export const speakerNouns: ReadonlySet<string> = new Set([
  ...nounsOfPeople,
  ...personTitles,
  ...titlesInPlural,
])

const nounsOfGroups = wordSet(`
  officials sources aides advisers advisors analysts experts critics supporters opponents allies authorities police investigators
  prosecutors lawyers attorneys witnesses lawmakers senators diplomats leaders ministers judges justices doctors researchers
  scientists economists historians professors students teachers residents neighbors voters activists protesters demonstrators people
  men women families parents friends reporters journalists editors authors groups organizations unions parties commanders
  soldiers officers troops executives managers employees workers owners investors traders bankers candidates rivals democrats
  republicans conservatives liberals progressives strategists pollsters operatives insiders observers commentators pundits
  skeptics advocates environmentalists scholars veterans users fans passengers survivors victims relatives colleagues staffers
  family couple
`)

/** Plurals of people: what “they” may stand for. */
export const groupNouns: ReadonlySet<string> = new Set([...nounsOfGroups, ...titlesInPlural])
