import { wordSet } from './word-list.ts'

/** Small words that go with a title before a name: “former national security adviser Ana Duarte”. */
export const titleModifiers = wordSet(`
  former lead leading ex longtime long-time senior junior top chief vice deputy assistant associate acting interim then-president national security
  foreign prime defense defence interior finance press campaign communications party state city county federal police fire white
  house presidential vice-presidential democratic republican conservative liberal independent progressive political policy
  legal general executive managing senate congressional gubernatorial mayoral health science business economic sports
  staff staff-writer investigative district supreme court appeals circuit fellow late veteran retired star film television tv radio
  talk-show news night editorial opinion military army navy marine air force intelligence research program project
  associate-professor law history university school team owner real-estate media tech u.s. us british german french russian
  israeli palestinian chinese american canadian
`)
