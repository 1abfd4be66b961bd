import { wordSet } from './word-list.ts'

/** Words of offices and organisations of state: whoever bears one in a title or description speaks for the state. */
export const officialWords = wordSet(`
  official officials authorities authority police government ministry minister ministers department secretary president premier
  chancellor governor mayor senator senators congressman congresswoman representative sen. rep. gov. gen. general admiral adm. colonel
  col. commander commanders military army navy air force command pentagon kremlin congress senate house parliament court courts judge
  judges justice prosecutor prosecutors sheriff ambassador diplomat diplomats administration agency bureau fbi cia nsa nato un
  commission commissioner council councilman councilwoman treasury embassy consulate state white undersecretary attorney-general
  lawmaker lawmakers regime troops lieutenant lt. marshal inspector comptroller king queen pope
`)
