import type { Cue } from './cue.ts'

/** “He has offered to help, an official said”: what he offered ends before the official, who gives all of it. */
export function withoutTails(cues: readonly Cue[]): readonly Cue[] {
  if (cues.length < 2) return cues
  const tails = cues.filter(
    ({ source, content }) => source !== null && content?.endToken === source.firstToken,
  )
  return cues.map((cue) => {
    const tail = tails.find((one) => one !== cue && isWithin(cue, one))
    return tail === undefined ? cue : endingBefore(cue, tail)
  })
}

function isWithin({ firstToken }: Cue, { content }: Cue): boolean {
  return content !== null && content.firstToken <= firstToken && firstToken < content.endToken
}

function endingBefore(cue: Cue, { content: limit }: Cue): Cue {
  const { content } = cue
  if (content === null || limit === null || content.endToken <= limit.endToken) return cue
  return {
    ...cue,
    content: { firstToken: Math.min(content.firstToken, limit.endToken), endToken: limit.endToken },
  }
}
