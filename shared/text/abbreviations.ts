/** Spaces or bars between the words of a list. */
function list(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/**
 * What ends with a full stop and never ends a sentence before a capital: titles and ranks before a name, short months
 * (AP Stylebook), in lower case and without the stop.
 */
export const titleAbbreviations = list(`
  mr mrs ms messrs mx dr drs prof rev revs hon fr sr sra srta dra st ste gov govs lt sen sens rep reps pres amb atty supt
  gen maj col capt cmdr cdr adm sgt cpl pfc pvt brig insp det asst assoc dir min comr
  jan feb mar apr jun jul aug sept sep oct nov dec vs mt ft hr fr dipl ing mag
`)

/**
 * What ends with a full stop and may end a sentence: companies, states of the United States as AP shortens them, streets,
 * family, Latin. In lower case, without the last stop.
 */
export const otherAbbreviations = list(`
  inc corp co cos ltd llc plc bros jr etc est approx dept univ assn ave blvd rd hwy ext fig vol ed eds al
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt va
  wash wis wyo ont que alta sask ph.d m.d b.a m.a e.g i.e bzw usw ca evtl ggf inkl nr zzgl bspw u.a z.b d.h
`)

/** Words that open a sentence and seldom follow an abbreviation within one: “in the U.S. The”, “for Acme Inc. He”. */
export const sentenceOpeners = list(`
  the a an he she it they we i you his her its their our my your this that these those there here who what when where why how
  but and or so yet nor if as at by for from in of on to with after before since until while although though because
  during despite under over about among between both each every many most some several all no not now then today
  meanwhile however also still later earlier once according one two three another other others
`)

/** What follows “5 p.m.” within its sentence: days, months, zones of time. */
export const clockFollowers = list(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept sep oct nov dec
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest eastern central mountain pacific local
`)

/** What follows “3.” in German within its sentence. */
export const germanOrdinalFollowers = list(`
  januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert jahrhunderts
`)
