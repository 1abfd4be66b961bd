/** One step of the schema. `version` becomes `user_version` in the same transaction as `sql`. */
export interface Migration {
  readonly version: number
  readonly name: string
  readonly sql: string
}
