import { vi } from 'vitest'
import type { Channel } from '../../../../shared/ipc/contract.ts'
import type { AppErrorCode } from '../../../../shared/ipc/result.ts'

/** What a fake channel answers: a Result, at once or when a test lets it. */
type Answer = (input: Record<string, unknown>) => unknown

/** One request as it reached the main process. */
export interface Request {
  readonly channel: Channel
  readonly input: Record<string, unknown>
}

/** Puts a `window.api` in place that answers by these functions; a channel without one is `not_found`. Answers the requests made. */
export function fakeApi(answers: Partial<Record<Channel, Answer>>): Request[] {
  const requests: Request[] = []
  vi.stubGlobal('window', {
    api: {
      invoke: async (channel: Channel, input: Record<string, unknown>) => {
        requests.push({ channel, input })
        const answer = await answers[channel]?.(input)
        return JSON.stringify(answer ?? refusal('not_found', `${channel} is not faked.`))
      },
    },
  })
  return requests
}

/** A refused request. */
export function refusal(code: AppErrorCode, message: string, detail?: unknown) {
  return { ok: false, error: { code, message, detail } }
}

/** A promise that a test settles when it wants to. */
export function later<T>(): { readonly promise: Promise<T>; readonly settle: (value: T) => void } {
  let settle: (value: T) => void = () => undefined
  const promise = new Promise<T>((resolve) => {
    settle = resolve
  })
  return { promise, settle }
}

/** Lets everything go on that waits for nothing but its turn. */
export async function turn(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
}
