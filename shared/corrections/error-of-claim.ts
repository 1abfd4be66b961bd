import type { ClaimType } from '../domain/claim-type.ts'
import type { CorrectionFields, ErrorType } from '../domain/correction.ts'

type Severity = CorrectionFields['severity']

/**
 * What kind of error a wrong claim of each type is, and how grave it most likely is: `serious` where people
 * are counted dead, held or accused, `minor` where a reader is hardly misled. A start for the entry; a person
 * decides.
 */
export const errorOfClaim: Readonly<Record<ClaimType, readonly [ErrorType, Severity]>> = {
  name_spelling: ['name', 'substantive'],
  title_affiliation: ['title', 'substantive'],
  age: ['number', 'minor'],
  date_time: ['date_time', 'substantive'],
  place_geography: ['place', 'substantive'],
  number_statistic: ['number', 'substantive'],
  measurement_conversion: ['number', 'minor'],
  casualty_count: ['number', 'serious'],
  hostage_detainee_detail: ['number', 'serious'],
  direct_quote: ['quote', 'substantive'],
  paraphrase: ['quote', 'substantive'],
  official_statement: ['quote', 'substantive'],
  attribution: ['attribution', 'substantive'],
  allegation_legal: ['attribution', 'serious'],
  historical_fact: ['other', 'substantive'],
  superlative_record: ['other', 'minor'],
  scientific_technical: ['other', 'substantive'],
  product_spec: ['other', 'minor'],
  physical_description: ['other', 'minor'],
  eyewitness_account: ['attribution', 'substantive'],
  image_caption: ['identity_image', 'substantive'],
  headline_display: ['omission_context', 'substantive'],
  causal_conclusion: ['omission_context', 'substantive'],
  opinion_not_checkable: ['omission_context', 'minor'],
  other: ['other', 'substantive'],
}
