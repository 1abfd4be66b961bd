import { acceptWording, acceptWordings } from '../../../db/operations/accept-wording.ts'
import { addAnchor, putAnchor, removeAnchor } from '../../../db/operations/claim-anchors.ts'
import { changeClaims } from '../../../db/operations/change-claims.ts'
import { confirmWords } from '../../../db/operations/confirm-words.ts'
import { createClaim } from '../../../db/operations/create-claim.ts'
import { createClaims } from '../../../db/operations/create-claims.ts'
import { deleteClaim } from '../../../db/operations/delete-claim.ts'
import { moveClaim, signOff } from '../../../db/operations/move-claim.ts'
import { proposeWording, settleWordings, stetWording } from '../../../db/operations/propose-wording.ts'
import { giveSecondRead, keepFinding } from '../../../db/operations/second-read.ts'
import { setFinding } from '../../../db/operations/set-finding.ts'
import { updateClaim } from '../../../db/operations/update-claim.ts'
import { readWordingSignatures } from '../../../db/repositories/wording-signatures.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** Claims, the places in the text that they stand on, and the wording proposed for them. */
export const claimHandlers: HandlersOf<'claim' | 'anchor'> = {
  'claim:create': storing(createClaim),
  'claim:update': storing(updateClaim),
  'claim:set-finding': storing(setFinding),
  'claim:move': storing(moveClaim),
  'claim:sign-off': storing(signOff),
  'claim:second-read': storing(giveSecondRead),
  'claim:keep-finding': storing(keepFinding),
  'claim:propose-wording': storing(proposeWording),
  'claim:accept-wording': storing(acceptWording),
  'claim:accept-wordings': storing(acceptWordings),
  'claim:settle-wordings': storing(settleWordings),
  'claim:wording-signatures': ({ library }, { storyId }) => readWordingSignatures(library.db, storyId),
  'claim:confirm-words': storing(confirmWords),
  'claim:stet': storing(stetWording),
  'claim:delete': storing(deleteClaim),
  'claim:create-many': storing(createClaims),
  'claim:change-many': storing(changeClaims),
  'anchor:add': storing(addAnchor),
  'anchor:put': storing(putAnchor),
  'anchor:remove': storing(removeAnchor),
}
