import { type Command, InvalidArgumentError, Option } from 'commander'
import type { z } from 'zod'
import { type DateOrInstant, dateOrInstantSchema } from '../../shared/domain/ids.ts'
import { AppError } from '../../shared/ipc/result.ts'
import { describeBadInput } from '../ipc/describe-bad-input.ts'
import { type Tidy, tidyInput } from '../ipc/tidy-input.ts'

/** An option that takes one word of a vocabulary. */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices([...words])
}

/** An option that takes a date or an instant in ISO 8601. */
export function dateOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser(parseDate)
}

function parseDate(value: string): DateOrInstant {
  const date = dateOrInstantSchema.safeParse(value)
  if (date.success) return date.data
  throw new InvalidArgumentError('A date is written 2023-10-10 or 2023-10-10T14:20:00Z.')
}

/** The options of a command, as far as they were given. Throws AppError `bad_input` for one that holds too much. */
export function optionsOf<S extends z.ZodType>(command: Command, schema: S): Tidy<z.output<S>> {
  return tidyInput(valid(schema, command.opts()))
}

/** A value of the form that a schema asks for. Throws AppError `bad_input` for any other. */
export function valid<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new AppError('bad_input', describeBadInput(parsed.error))
}

/** Reads a number that counts from 1. */
export function parseNumber(value: string): number {
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('It counts from 1.')
}
