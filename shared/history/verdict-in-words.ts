import type { HeadCheck, HistoryFault, HistoryVerdict } from './history-verdict.ts'

/** What a check of the history found, for people: what it says, what that means, and what to do; the last two may be empty. */
export interface VerdictInWords {
  readonly isGood: boolean
  readonly says: string
  readonly means: string
  readonly todo: string
}

/** What a person does about a history that does not hold, wherever it was found. */
const keepAndCompare =
  'Leave this library as it is and copy its file away. Then look for the newest copy in the folder of backups whose history holds, and compare the two before you go on with either.'

/** What recomputing the chain found. Cutting off its end leaves a chain that fits, which only a head kept elsewhere shows. */
export function verdictInWords(verdict: HistoryVerdict): VerdictInWords {
  const { eventCount, brokenAt, fault } = verdict
  if (brokenAt === null || fault === null) {
    return {
      isGood: true,
      says: `The history holds: ${countOf(eventCount)}, each as it was written and in its place.`,
      means:
        'Whether events were cut off at its end, only a head shows that was saved earlier and kept elsewhere.',
      todo: '',
    }
  }
  return {
    isGood: false,
    says: `The history does not hold at event ${brokenAt}. ${faultInWords(fault, brokenAt, eventCount)}`,
    means: `${whatHolds(eventCount)} Stet never changes an event: another program, a person or a failing disk did it.`,
    todo: keepAndCompare,
  }
}

function whatHolds(eventCount: number): string {
  if (eventCount === 0) return 'Nothing of the history can be vouched for.'
  const before =
    eventCount === 1
      ? 'The event before it is as it was written'
      : `The ${eventCount} events before it are as they were written`
  return `${before}; neither it nor what follows can be vouched for.`
}

function faultInWords(fault: HistoryFault, brokenAt: number, eventCount: number): string {
  switch (fault) {
    case 'changed':
      return 'It says something else than when it was written.'
    case 'unlinked':
      return 'It was written after another event than the one that stands before it.'
    case 'missing': {
      const first = eventCount + 1
      if (brokenAt <= first) return 'It stands out of its order.'
      return brokenAt - 1 === first
        ? `Event ${first} is missing before it.`
        : `Events ${first} to ${brokenAt - 1} are missing before it.`
    }
  }
}

/** Whether the library still contains a head that was saved, which holds only while the chain up to it does. */
export function headCheckInWords({ head, standing, verdict }: HeadCheck): VerdictInWords {
  const isSound = verdict.brokenAt === null || verdict.brokenAt > head.seq
  if (standing === 'contained' && isSound) {
    return {
      isGood: true,
      says: `This library still contains that head: event ${head.seq} with the hash that was saved.`,
      means: `Nothing up to event ${head.seq} was changed or taken away since.`,
      todo: verdict.brokenAt === null ? '' : verdictInWords(verdict).says,
    }
  }
  if (standing === 'contained') return { ...verdictInWords(verdict), isGood: false }
  return {
    isGood: false,
    says: `This library does not contain that head. ${
      standing === 'beyond'
        ? `It has no event ${head.seq}: it ends before.`
        : `Its event ${head.seq} is another one.`
    }`,
    means:
      standing === 'beyond'
        ? 'Either its end was cut off, it is an older copy, or the head is of another library.'
        : 'Either the history was written anew from there, or the head is of another library.',
    todo: keepAndCompare,
  }
}

function countOf(count: number): string {
  return count === 1 ? 'one event' : `${count} events`
}
