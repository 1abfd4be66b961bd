import { wordSet } from './word-list.ts'

/** A capitalised run that holds one of these names an organisation. */
export const organisationWords = wordSet(`
  department ministry agency bureau administration commission committee council court congress senate house parliament assembly
  office service services command corps army navy force forces guard police university college school institute institution
  centre center foundation fund association federation union league alliance coalition society party group company corporation
  corp corp. inc inc. ltd ltd. llc plc co. bank airlines airways motors energy systems technologies technology industries holdings
  partners capital media news times post journal tribune herald guardian press magazine network radio television tv studios
  pictures records hospital clinic church museum library club campaign conference convention project program programme initiative
  authority board panel brigade division ministry treasury pentagon kremlin nations organization organisation caucus
  trust exchange network post-dispatch gazette chronicle
  intelligencer daily weekly reuters hamas hezbollah
`)

/** Countries, blocs and capitals that speak for governments; demonyms are no names of speakers by themselves. */
export const countryWords = wordSet(`
  america britain england scotland wales ireland france germany italy spain portugal netherlands belgium austria switzerland
  sweden norway denmark finland poland hungary romania bulgaria greece turkey russia ukraine belarus china japan india pakistan
  bangladesh afghanistan iran iraq syria lebanon israel jordan egypt libya tunisia algeria morocco sudan ethiopia kenya nigeria
  ghana somalia uganda rwanda congo zimbabwe zambia mali niger chad senegal brazil argentina chile peru colombia venezuela
  ecuador bolivia paraguay uruguay mexico cuba haiti canada australia indonesia malaysia singapore thailand vietnam philippines
  myanmar cambodia laos taiwan qatar yemen oman kuwait bahrain cyprus malta iceland estonia latvia lithuania serbia croatia
  bosnia kosovo albania macedonia slovenia slovakia georgia armenia azerbaijan kazakhstan uzbekistan washington moscow beijing
  tehran pyongyang ankara brussels berlin paris london tokyo riyadh kyiv kiev jerusalem damascus baghdad kabul delhi
`)
