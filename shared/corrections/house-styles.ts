import type { NoticeStyle } from '../domain/notice-style.ts'

const changed =
  '[said: {removed} These words were removed.|lacked these words: {added}|' +
  'said: {wrong} It now says: {right}|was changed. It now says: {right}|was changed: words were removed.]'

/** Plain words for any house: what was wrong, then what is right. */
export const plainStyle: NoticeStyle = {
  id: 'plain',
  name: 'Plain',
  dates: 'british',
  templates: {
    correction:
      '{Place}[, published on {date},] [wrongly said: {removed} That was wrong and has been removed.|' +
      'left out these words: {added}|wrongly said: {wrong} The correct version is: {right}|' +
      'misstated {error}. The correct version is: {right}|contained an error, which has been removed.]',
    clarification:
      '{Place}[, published on {date},] could be misunderstood. ' +
      '[These words were removed: {removed}|To make it clear, these words were added: {added}|' +
      'It said: {wrong} What is meant is: {right}|What is meant is: {right}|Words were removed.]',
    editors_note: `Editors’ note: {Place}[, published on {date},] ${changed}`,
    update:
      '{Place}[, published on {date},] has been updated[. These words no longer apply: {removed}|' +
      ' with new information: {added}| with new information. It said: {wrong} It now says: {right}|' +
      ' with new information. It now says: {right}|. Words that no longer apply were removed.]',
    refile: `This replaces an earlier version. {Place}[, published on {date},] ${changed}`,
    withdrawal:
      'We have withdrawn {article}[, published on {date}]. ' +
      '[It wrongly said: {wrong}|It wrongly said: {removed}|It should not be relied on.]',
  },
}

/** After the practice of the Associated Press: the story by its day, the error reported as such, then the fact. */
const wireStyle: NoticeStyle = {
  id: 'ap',
  name: 'AP-like',
  dates: 'wire',
  templates: {
    correction:
      'In {place}[ published {date}], we [reported erroneously: {removed} That was wrong and has been removed.|' +
      'left out these words: {added}|reported erroneously: {wrong} The correct version is: {right}|' +
      'misstated {error}. The correct version is: {right}|made an error, which has been removed.]',
    clarification:
      'In {place}[ published {date}], we [wrote: {removed} These words were unclear and have been removed.|' +
      'should have made clear: {added}|wrote: {wrong} We should have made clear: {right}|should have made clear: {right}|' +
      'wrote words that were unclear and have been removed.]',
    editors_note: `EDITOR’S NOTE: {Place}[ published {date}] ${changed}`,
    update:
      'This story has been updated. {Place}[ published {date}] [earlier said: {removed} That no longer applies.|' +
      'now adds: {added}|earlier said: {wrong} It now says: {right}|now says: {right}|no longer holds words that have been overtaken.]',
    refile: `This story replaces an earlier version. {Place}[ published {date}] ${changed}`,
    withdrawal:
      'We have withdrawn {article}[ published {date}]. ' +
      '[It reported erroneously: {wrong}|It reported erroneously: {removed}|It should not be used.]',
  },
}

/** After the practice of The New York Times: the article and its day, what was misstated, then the fact. */
const timesStyle: NoticeStyle = {
  id: 'nyt',
  name: 'New York Times-like',
  dates: 'american',
  templates: {
    correction:
      '{Where}[ on {date}][, {headline},] [said incorrectly: {removed} That has been removed.|' +
      'omitted these words: {added}|misstated {error}. It said: {wrong} It should have said: {right}|' +
      'misstated {error}. It should have said: {right}|contained an error, which has been removed.]',
    clarification:
      '{Where}[ on {date}][, {headline},] [was unclear in saying: {removed} Those words have been removed.|' +
      'should have added: {added}|was unclear in saying: {wrong} It should have said: {right}|' +
      'was unclear. It should have said: {right}|held unclear words, which have been removed.]',
    editors_note: `Editors’ Note: {Where}[ on {date}][, {headline},] ${changed}`,
    update:
      'This article, {headline}[, published on {date}], has been updated[. It no longer says: {removed}|' +
      ' to add: {added}|. It said: {wrong} It now says: {right}|. It now says: {right}|. Words that no longer apply were removed.]',
    refile: `This article replaces an earlier version. {Where}[ on {date}][, {headline},] ${changed}`,
    withdrawal:
      'We have retracted {article}[, published on {date}]. ' +
      '[It said incorrectly: {wrong}|It said incorrectly: {removed}|It should not be relied on.]',
  },
}

/** After the practice of The Guardian: what was said and what is so, with the article and its day in brackets. */
const guardianStyle: NoticeStyle = {
  id: 'guardian',
  name: 'Guardian-like',
  dates: 'british',
  templates: {
    correction:
      '{Where}[ ({headline}, {date})| ({headline})] [said: {removed} That was wrong and has been deleted.|' +
      'should have included these words: {added}|said: {wrong} In fact: {right}|' +
      'misstated {error}. It should have said: {right}|contained an error that has been deleted.]',
    clarification:
      '{Where}[ ({headline}, {date})| ({headline})] [said: {removed} This was unclear and has been deleted.|' +
      'has been amended to add: {added}|said: {wrong} To clarify: {right}|has been amended to make clear: {right}|' +
      'held unclear words that have been deleted.]',
    editors_note: `Editors’ note: {Where}[ ({headline}, {date})| ({headline})] ${changed}`,
    update:
      'This article[ ({headline}, {date})| ({headline})] was updated after publication[. These words no longer apply: {removed}|' +
      ' to add: {added}|. It said: {wrong} It now says: {right}|. It now says: {right}|. Words that no longer apply were deleted.]',
    refile: `This replaces an earlier version. {Where}[ ({headline}, {date})| ({headline})] ${changed}`,
    withdrawal:
      '{Article}[, published on {date},] has been removed. ' +
      '[It wrongly said: {wrong}|It wrongly said: {removed}|It should not be relied on.]',
  },
}

/** The styles that come with Stet, in the manner of the houses they are named after, in words of our own. */
export const houseStyles: readonly NoticeStyle[] = [plainStyle, wireStyle, timesStyle, guardianStyle]

/**
 * The styles of a desk: those that come with Stet, each as the desk has changed it, then its own. Two of one id never
 * stand in the list.
 */
export function stylesOfDesk(own: readonly NoticeStyle[]): readonly NoticeStyle[] {
  const byId = new Map([...houseStyles, ...own].map((style) => [style.id, style]))
  return [...byId.values()]
}

/** A style of the desk by its id; the plain one when it is no longer there. */
export function styleOfDesk(own: readonly NoticeStyle[], id: string): NoticeStyle {
  return stylesOfDesk(own).find((style) => style.id === id) ?? plainStyle
}
