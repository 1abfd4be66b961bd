import { expect, it } from 'vitest'
import { PendingRequests } from '../../electron/ipc/pending-requests.ts'

it('closing waits for the requests under way, those that fail and those that begin meanwhile included', async () => {
  const pending = new PendingRequests()
  const done: string[] = []
  const after = (name: string, wait: number) =>
    pending.track(new Promise<void>((resolve) => setTimeout(resolve, wait)).then(() => void done.push(name)))
  const failing = pending.track(Promise.reject(new Error('refused')))
  void after('first', 5).then(() => after('second', 5))
  await pending.settled()
  expect(done).toEqual(['first', 'second'])
  await expect(failing).rejects.toThrow('refused')
})
