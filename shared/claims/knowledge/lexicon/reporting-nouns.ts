import { wordSet } from './word-list.ts'

/** Nouns that bring somebody’s words or thoughts: “the announcement that”, “his claim that”, “fears of”. */
export const reportingNouns = wordSet(`
  announcement announcements claim claims statement statements allegation allegations accusation accusations assertion assertions
  remark remarks comment comments argument arguments belief beliefs view views opinion opinions idea ideas hope hopes fear fears
  concern concerns worry worries doubt doubts suspicion suspicions warning warnings threat threats promise promises pledge
  pledges vow vows offer offers proposal proposals plan plans plea pleas call calls demand demands request requests appeal
  report reports finding findings conclusion conclusions estimate estimates prediction predictions projection projections
  forecast forecasts assessment assessments acknowledgment acknowledgement admission confession denial denials declaration
  decision decisions ruling rulings suggestion suggestions insistence contention contentions criticism criticisms
  attack attacks accusation complaint complaints question questions charge charges rhetoric testimony speech
  explanation description characterization portrayal tweet tweets message messages letter letters recommendation recommendations
  notion theory theories speculation rumor rumors rumour rumours news word sense feeling feelings understanding knowledge assurance
  assurances commitment support opposition praise endorsement condemnation outrage anger skepticism scepticism
  confidence desire intention determination willingness refusal reluctance effort interest thoughts advice order orders
  agreement consensus verdict quote quotes reaction response answer
`)
