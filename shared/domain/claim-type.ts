import { z } from 'zod'

/** What kind of statement a claim is. Terms of the field (domain.md). */
export const claimTypes = [
  'name_spelling',
  'title_affiliation',
  'age',
  'date_time',
  'place_geography',
  'number_statistic',
  'measurement_conversion',
  'casualty_count',
  'hostage_detainee_detail',
  'direct_quote',
  'paraphrase',
  'official_statement',
  'attribution',
  'allegation_legal',
  'historical_fact',
  'superlative_record',
  'scientific_technical',
  'product_spec',
  'physical_description',
  'eyewitness_account',
  'image_caption',
  'headline_display',
  'causal_conclusion',
  'opinion_not_checkable',
  'other',
] as const
export const claimTypeSchema = z.enum(claimTypes)
export type ClaimType = z.infer<typeof claimTypeSchema>
