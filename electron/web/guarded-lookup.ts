import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { FetchFailure } from './fetch-failure.ts'
import type { FetchPolicy } from './fetch-policy.ts'
import { refuseAddress } from './read-target.ts'

/** Finds the addresses of a name, as the system does. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

/** The system's own resolver. */
export const resolveBySystem: Resolve = (host) =>
  new Promise((resolve, reject) => {
    systemLookup(host, { all: true, order: 'verbatim' }, (error, addresses) => {
      if (error === null) resolve(addresses)
      else reject(error)
    })
  })

/**
 * The connector's own look-up of names. The addresses that it checks are the ones handed on to be connected to, so a
 * name cannot resolve to one thing when it is checked and to another when it is used (DNS rebinding). One address out
 * of bounds refuses the name as a whole.
 */
export function guardedLookup(policy: FetchPolicy, resolve: Resolve): LookupFunction {
  return (host, options, answer) => {
    find(host, policy, resolve).then(
      (addresses) => {
        const [first] = addresses
        if (options.all === true) answer(null, [...addresses])
        else if (first !== undefined) answer(null, first.address, first.family)
      },
      (error: unknown) => answer(error instanceof Error ? error : new Error(String(error)), ''),
    )
  }
}

async function find(host: string, policy: FetchPolicy, resolve: Resolve): Promise<readonly LookupAddress[]> {
  const addresses = await resolve(host)
  if (addresses.length === 0) throw new FetchFailure('no_such_host', 'The host of the link has no address.')
  for (const { address } of addresses) refuseAddress(address, policy)
  return addresses
}
