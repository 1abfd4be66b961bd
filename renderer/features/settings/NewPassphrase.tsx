import { shortestPassphrase } from '../../../shared/domain/vault.ts'
import { TextField } from '../../ui/TextField.tsx'

/** A new passphrase, typed twice. */
export interface TypedTwice {
  readonly first: string
  readonly again: string
}

export const nothingTyped: TypedTwice = { first: '', again: '' }

/** Whether it is long enough and twice the same. */
export function isChosen({ first, again }: TypedTwice): boolean {
  return first.length >= shortestPassphrase && first === again
}

/** Asks for a new passphrase, twice, since nobody sees what is typed. */
export function NewPassphrase({
  value,
  onChange,
  autoFocus,
}: {
  value: TypedTwice
  onChange: (value: TypedTwice) => void
  autoFocus?: boolean
}) {
  const differs = value.again.length >= value.first.length && value.again !== value.first
  return (
    <>
      <TextField
        label="New passphrase"
        type="password"
        autoFocus={autoFocus}
        description={`${shortestPassphrase} characters or more. Several words that only you would put together are best.`}
        value={value.first}
        onChange={(first) => onChange({ ...value, first })}
      />
      <TextField
        label="The same again"
        type="password"
        error={differs ? 'The two are not the same.' : null}
        value={value.again}
        onChange={(again) => onChange({ ...value, again })}
      />
    </>
  )
}
