import { z } from 'zod'
import { idSchema, revisionSchema } from '../domain/ids.ts'
import {
  passphraseSchema,
  typedSecretSchema,
  vaultSecretSchema,
  type VaultState,
  vaultStateSchema,
} from '../domain/vault.ts'
import { atDeskOf, nothing, written } from './shapes.ts'

/** A named type keeps the contract's own type short enough for the compiler to write down. */
const vaultState: z.ZodType<VaultState> = vaultStateSchema

/** The vault of confidential sources. */
export const vaultChannels = {
  'vault:state': { input: nothing, output: vaultState },
  /** Makes a vault that is stored only when its recovery key was typed back to `vault:confirm`. */
  'vault:draft': {
    input: z.strictObject({ passphrase: passphraseSchema }),
    output: z.strictObject({ recoveryKey: z.string() }),
  },
  'vault:confirm': { input: z.strictObject({ recoveryKey: typedSecretSchema }), output: written },
  'vault:unlock': { input: z.strictObject({ passphrase: typedSecretSchema }), output: vaultState },
  'vault:unlock-by-keychain': { input: nothing, output: vaultState },
  /** Sets a new passphrase, for who forgot the old one, and opens the vault. */
  'vault:recover': {
    input: z.strictObject({ recoveryKey: typedSecretSchema, passphrase: passphraseSchema }),
    output: written,
  },
  'vault:change-passphrase': {
    input: z.strictObject({ current: typedSecretSchema, next: passphraseSchema }),
    output: written,
  },
  'vault:keep-in-keychain': { input: z.strictObject({ isKept: z.boolean() }), output: written },
  'vault:lock': { input: nothing, output: vaultState },
  /** What is sealed of a source, for the screen alone: no store keeps it. Null when nothing is. */
  'vault:read': {
    input: z.strictObject({ sourceId: idSchema }),
    output: z.strictObject({ secret: vaultSecretSchema, revision: revisionSchema }).nullable(),
  },
  'vault:write': {
    input: z.strictObject({
      sourceId: idSchema,
      /** Of the record that the person saw; null when there was none. */
      revision: revisionSchema.nullable(),
      secret: vaultSecretSchema,
      ...atDeskOf,
    }),
    output: written,
  },
  'vault:remove': {
    input: z.strictObject({ sourceId: idSchema, revision: revisionSchema, ...atDeskOf }),
    output: written,
  },
} as const
