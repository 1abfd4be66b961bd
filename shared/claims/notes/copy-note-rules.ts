/** The copy notes that Stet can give, each found by the rule of that name. */
export const copyNoteRules = [
  'number_differs',
  'name_spelled_differently',
  'title_changes',
  'sum_does_not_add_up',
  'percentage_does_not_fit',
  'age_against_date',
  'weekday_against_date',
  'day_against_publication',
  'figure_ages',
  'broken_date',
  'quotation_not_closed',
  'missing_space',
  'doubled_word',
  'acronym_not_explained',
  'acronym_explained_twice',
] as const
export type CopyNoteRule = (typeof copyNoteRules)[number]
