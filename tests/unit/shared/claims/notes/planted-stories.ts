import type { CopyNoteRule } from '../../../../../shared/claims/notes/copy-note-rules.ts'

/** A slip put into a story: the words that stand right, the words in their place, and what a note must then show. */
export interface PlantedSlip {
  readonly right: string
  readonly wrong: string
  readonly rule: CopyNoteRule
  /** The words of the note, and of the other place; null when the words are odd by themselves. */
  readonly words: string
  readonly other: string | null
}

/** A story that fits itself, with slips that can be planted in it one at a time. */
export interface PlantedStory {
  readonly name: string
  readonly publishedAt: string
  /** A headline begins with “# ”, a caption with “^ ”. */
  readonly paragraphs: readonly string[]
  /** What a checker is rightly asked of the story as it stands. */
  readonly ages: readonly string[]
  readonly slips: readonly PlantedSlip[]
}

const ferry: PlantedStory = {
  name: 'a ferry sinks',
  publishedAt: '2025-03-13',
  paragraphs: [
    '# At least 43 dead as ferry sinks off Alden Point',
    'A ferry with 120 passengers rolled over in the strait off Alden Point on Wednesday, March 12, killing at least 43 people and injuring 17, the coast guard said.',
    'The Alba left the harbour at noon. It was built in 1987 and had been repaired twice.',
    '“We saw the water come over the rail,” said Harbour Master Ines Kowalczyk. “Nobody was ready for it.”',
    'Those killed were 25 men and 18 women, the ministry of transport said. All 43 people came from the island.',
    'Divers were still searching for 12 missing passengers on Thursday. Kowalczyk said the search would go on through the night.',
    'The ferry company, the Northern Strait Line (NSL), said that it would pay for the funerals. “It is the least that we can do,” said Tomas Reyes, director of the line.',
    'Reyes, who was born in 1970 in Alden, took over the company in 2011. Reyes, 54, had been a captain before.',
    '^ Rescuers carry passengers ashore on Wednesday. The 120 passengers had boarded at noon.',
  ],
  ages: ['killing at least 43 people', 'injuring 17', '12 missing passengers'],
  slips: [
    {
      right: '# At least 43 dead',
      wrong: '# At least 34 dead',
      rule: 'number_differs',
      words: 'At least 34 dead',
      other: 'killing at least 43 people',
    },
    {
      right: 'All 43 people came',
      wrong: 'All 44 people came',
      rule: 'sum_does_not_add_up',
      words: '25 men and 18 women',
      other: '44 people',
    },
    {
      right: '25 men and 18 women',
      wrong: '25 men and 17 women',
      rule: 'sum_does_not_add_up',
      words: '25 men and 17 women',
      other: '43 people',
    },
    {
      right: 'The 120 passengers had boarded',
      wrong: 'The 102 passengers had boarded',
      rule: 'number_differs',
      words: '102 passengers',
      other: '120 passengers',
    },
    {
      right: 'Kowalczyk said the search',
      wrong: 'Kowalcyk said the search',
      rule: 'name_spelled_differently',
      words: 'Kowalcyk',
      other: 'Harbour Master Ines Kowalczyk',
    },
    {
      right: 'Reyes, 54, had',
      wrong: 'Reyes, 45, had',
      rule: 'age_against_date',
      words: 'Reyes, 45',
      other: 'born in 1970',
    },
    {
      right: 'on Wednesday, March 12, killing',
      wrong: 'on Tuesday, March 12, killing',
      rule: 'weekday_against_date',
      words: 'Tuesday, March 12',
      other: null,
    },
    {
      right: 'the least that we can do,” said',
      wrong: 'the least that we can do, said',
      rule: 'quotation_not_closed',
      words: '“It is the least that we can do, said Tomas Reyes, director of the line.',
      other: null,
    },
  ],
}

const rents: PlantedStory = {
  name: 'rents rise',
  publishedAt: '2025-06-04',
  paragraphs: [
    '# Rents in Alden rise 25 percent in a year, city report says',
    'Rents in Alden rose 25 percent in a year, the housing office said on Tuesday.',
    'A flat of three rooms costs $1,500 a month, up from $1,200 last spring, according to the report. Some 35 of the 50 streets that were looked at, or 70 percent, became dearer.',
    'In the old harbour the rent for a room rose from $400 to $500, a 25 percent increase.',
    'Mayor Katharine Doyle said the city would build 240 flats by the river. “The market will not do it for us,” Doyle said.',
    'The plan costs $3.2 million for the land and $8.4 million for the houses, a total of $11.6 million, said Housing Commissioner Peter Vane. He called it a beginning.',
    'In a poll of the local paper 55 percent said yes to the plan, 30 percent said no and 15 percent were undecided.',
    'The council will vote on the 240 flats in July. “We are late,” said Vane, the housing commissioner, who lives by the river.',
    'Mayor Katharine Doyle and her brother, Kevin Doyle, own no houses in the city.',
  ],
  ages: [],
  slips: [
    {
      right: 'rise 25 percent in a year, city',
      wrong: 'rise 35 percent in a year, city',
      rule: 'number_differs',
      words: '35 percent',
      other: '25 percent',
    },
    {
      right: 'from $400 to $500, a 25 percent',
      wrong: 'from $400 to $500, a 20 percent',
      rule: 'percentage_does_not_fit',
      words: '20 percent',
      other: 'from $400 to $500',
    },
    {
      right: 'or 70 percent, became',
      wrong: 'or 60 percent, became',
      rule: 'percentage_does_not_fit',
      words: '60 percent',
      other: 'Some 35 of the 50 streets',
    },
    {
      right: 'and 15 percent were undecided',
      wrong: 'and 25 percent were undecided',
      rule: 'percentage_does_not_fit',
      words: '25 percent',
      other: '55 percent',
    },
    {
      right: 'a total of $11.6 million',
      wrong: 'a total of $12.6 million',
      rule: 'sum_does_not_add_up',
      words: '$3.2 million for the land and $8.4 million',
      other: '$12.6 million',
    },
    {
      right: 'vote on the 240 flats',
      wrong: 'vote on the 420 flats',
      rule: 'number_differs',
      words: '420 flats',
      other: '240 flats',
    },
    {
      right: 'Mayor Katharine Doyle and her brother',
      wrong: 'Mayor Katherine Doyle and her brother',
      rule: 'name_spelled_differently',
      words: 'Katherine Doyle',
      other: 'Katharine Doyle',
    },
    {
      right: 'Mayor Katharine Doyle and her brother',
      wrong: 'Deputy Mayor Katharine Doyle and her brother',
      rule: 'title_changes',
      words: 'Deputy Mayor Katharine Doyle',
      other: 'Mayor Katharine Doyle',
    },
  ],
}

const border: PlantedStory = {
  name: 'talks at a border',
  publishedAt: '2025-11-20',
  paragraphs: [
    '# Defense chiefs speak of 14 hostages',
    'Defense Secretary Marcus Oyelaran met his neighbours on Wednesday to speak of the 14 hostages who are held in the hills.',
    'Lt. Gen. Ruth Adeyemi, who leads the troops at the border, said that three hostages were freed in the night.',
    '“We count the days,” Adeyemi told reporters. Eleven hostages are still held, she said.',
    'The number of posts at the border doubled from 20 to 40 in five years, according to the Institute for Border Studies (IBS).',
    'Ann Sorley, director of the Institute for Border Studies, called the talks a first step. She wrote a book on the hills in 2004, at the age of 41. Sorley was born on May 9, 1963.',
    'Of the money for the border, 50 percent went to towers, 30 percent went to roads and the remaining 20 percent to schools.',
    '“It is not enough for the schools,” said Ann Sorley, director of the Institute for Border Studies, who grew up there.',
    'The town nearby marked the 50th anniversary of the 1975 armistice this month.',
    '^ Defense Secretary Marcus Oyelaran and Lt. Gen. Ruth Adeyemi on Wednesday.',
  ],
  ages: ['14 hostages'],
  slips: [
    {
      right: '^ Defense Secretary Marcus Oyelaran',
      wrong: '^ Foreign Secretary Marcus Oyelaran',
      rule: 'title_changes',
      words: 'Foreign Secretary Marcus Oyelaran',
      other: 'Defense Secretary Marcus Oyelaran',
    },
    {
      right: 'and Lt. Gen. Ruth Adeyemi',
      wrong: 'and Col. Ruth Adeyemi',
      rule: 'title_changes',
      words: 'Col. Ruth Adeyemi',
      other: 'Lt. Gen. Ruth Adeyemi',
    },
    {
      right: 'said Ann Sorley, director of the Institute for Border Studies',
      wrong: 'said Ann Sorley, director of the Hill Museum',
      rule: 'title_changes',
      words: 'Ann Sorley, director of the Hill Museum',
      other: 'Ann Sorley, director of the Institute for Border Studies',
    },
    {
      right: 'doubled from 20 to 40',
      wrong: 'doubled from 20 to 60',
      rule: 'percentage_does_not_fit',
      words: 'doubled',
      other: 'from 20 to 60',
    },
    {
      right: 'the remaining 20 percent',
      wrong: 'the remaining 10 percent',
      rule: 'percentage_does_not_fit',
      words: '10 percent',
      other: '50 percent',
    },
    {
      right: 'at the age of 41',
      wrong: 'at the age of 51',
      rule: 'age_against_date',
      words: 'age of 51',
      other: 'born on May 9, 1963',
    },
    {
      right: 'the 50th anniversary of the 1975',
      wrong: 'the 50th anniversary of the 1957',
      rule: 'age_against_date',
      words: '50th anniversary of the 1957',
      other: null,
    },
    {
      right: '# Defense chiefs speak of 14 hostages',
      wrong: '# Defense chiefs speak of 41 hostages',
      rule: 'number_differs',
      words: '41 hostages',
      other: '14 hostages',
    },
    {
      right: '“We count the days,” Adeyemi',
      wrong: '“We count the days,” Adeyemy',
      rule: 'name_spelled_differently',
      words: 'Adeyemy',
      other: 'Ruth Adeyemi',
    },
  ],
}

export const plantedStories: readonly PlantedStory[] = [ferry, rents, border]
