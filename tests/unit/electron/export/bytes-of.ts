import { packLog } from '../../../../electron/export/pack-log.ts'
import type { AnyLog } from '../../../../electron/export/render-log.ts'
import type { PackedFormat } from '../../../../shared/domain/export-request.ts'

/** The whole file of a log in a format that is an archive. */
export function bytesOf(log: AnyLog, format: PackedFormat): Uint8Array {
  return Buffer.concat([...packLog(log, format)].map(({ bytes }) => bytes))
}
