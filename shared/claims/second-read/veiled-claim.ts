import type { Claim } from '../../domain/claim.ts'

const veiled = new WeakMap<Claim, Claim>()

/**
 * The claim as whoever has to read it blind sees it: as if nobody had found, noted or proposed anything. Answers the same
 * object for the same claim, so that nothing is painted anew for it. Who found it may be known; what, may not.
 */
export function veiledClaim(claim: Claim): Claim {
  const known = veiled.get(claim)
  if (known !== undefined) return known
  const blank: Claim = {
    ...claim,
    finding: 'none',
    findingAt: null,
    note: '',
    proposedChange: 'none',
    proposedText: null,
    stetReason: null,
  }
  veiled.set(claim, blank)
  return blank
}
