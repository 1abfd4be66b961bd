import type { Command } from 'commander'
import { z } from 'zod'
import { carryOver } from '../../../shared/anchoring/carry-over.ts'
import { spanSchema } from '../../../shared/domain/anchor.ts'
import { answerLines } from '../answer-lines.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  old: z.string(),
  new: z.string(),
  anchors: z.array(z.object({ start: z.int(), end: z.int() }).pipe(spanSchema)),
})
type Line = z.infer<typeof lineSchema>

/** `stet carry-over`: finds places of old texts in new ones, without a library. */
export function addCarryOverCommand(program: Command): void {
  program
    .command('carry-over')
    .description('find the places of an old text in a new one')
    .requiredOption('--jsonl', 'read lines {"id", "old", "new", "anchors": [{"start", "end"}]} from stdin')
    .action(async () => {
      await answerLines({
        schema: lineSchema,
        form: '{"id": …, "old": …, "new": …, "anchors": [{"start": …, "end": …}]}',
        limit: 1,
        answer: carryLine,
      })
    })
}

function carryLine({ old, new: fresh, anchors }: Line): object {
  const carried = carryOver(old, fresh, anchors)
  return {
    anchors: carried.map(({ state, span, score, signals }) => ({
      state,
      start: span?.start ?? null,
      end: span?.end ?? null,
      score,
      numberChanged: signals.includes('number'),
    })),
  }
}
