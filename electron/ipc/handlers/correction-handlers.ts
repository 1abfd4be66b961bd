import { createCorrection } from '../../../db/operations/create-correction.ts'
import { deleteCorrection } from '../../../db/operations/delete-correction.ts'
import {
  approveCorrection,
  publishCorrection,
  rejectCorrection,
  reopenCorrection,
} from '../../../db/operations/judge-correction.ts'
import { addPlaces, removePlace, setPlaceDone } from '../../../db/operations/places.ts'
import { setCorrectionClaims } from '../../../db/operations/set-correction-claims.ts'
import { updateCorrection } from '../../../db/operations/update-correction.ts'
import { lookAround } from '../../../db/repositories/look-around.ts'
import { listCorrections } from '../../../db/repositories/corrections.ts'
import type { HandlersOf } from '../handlers.ts'
import { storing } from '../store.ts'

/** The correction log, and the other places that each entry has to reach. */
export const correctionHandlers: HandlersOf<'correction' | 'place'> = {
  'correction:list': ({ library }) => listCorrections(library.db),
  'correction:look-around': ({ library }, { correctionId }) => lookAround(library.db, correctionId),
  'correction:create': storing(createCorrection),
  'correction:update': storing(updateCorrection),
  'correction:approve': storing(approveCorrection),
  'correction:publish': storing(publishCorrection),
  'correction:reject': storing(rejectCorrection),
  'correction:reopen': storing(reopenCorrection),
  'correction:delete': storing(deleteCorrection),
  'correction:set-claims': storing(setCorrectionClaims),
  'place:add': storing(addPlaces),
  'place:set-done': storing(setPlaceDone),
  'place:remove': storing(removePlace),
}
