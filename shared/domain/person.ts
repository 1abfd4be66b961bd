import { z } from 'zod'
import { idSchema, revisionSchema } from './ids.ts'

/** The part a person plays on the desk. */
export const roles = ['checker', 'copy_editor', 'standards_editor', 'editor', 'reporter', 'legal'] as const
export const roleSchema = z.enum(roles)
export type Role = z.infer<typeof roleSchema>

/** What a person may say of themselves: the name as printed, the initials as put beside a check. */
export const personFieldsSchema = z.strictObject({
  name: z.string().trim().min(1).max(120),
  initials: z.string().trim().min(1).max(6),
  role: roleSchema,
})
export type PersonFields = z.infer<typeof personFieldsSchema>

/** Somebody of the desk. People are never deleted, since history names them; they become inactive. */
export const personSchema = personFieldsSchema
  .extend({
    id: idSchema,
    isActive: z.boolean(),
    revision: revisionSchema,
  })
  .readonly()
export type Person = z.infer<typeof personSchema>

/** Whether a person may approve what only an editor may: that the copy leaves a source unnamed. */
export function isEditor({ role }: Pick<Person, 'role'>): boolean {
  return role === 'editor' || role === 'standards_editor'
}
