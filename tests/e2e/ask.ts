import type { Page } from '@playwright/test'
import type { Channel, Input, Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'

/** Asks the main process as the page does. Throws what was refused. */
export async function ask<C extends Channel>(page: Page, channel: C, input: Input<C>): Promise<Output<C>> {
  // Playwright's types cannot follow a generic argument, so it goes over as unknown.
  const answer = await page.evaluate(
    (request: { readonly channel: Channel; readonly input: unknown }) =>
      window.api.invoke(request.channel, request.input as Input<Channel>),
    { channel, input } as { readonly channel: Channel; readonly input: unknown },
  )
  const result = JSON.parse(answer) as Result<Output<C>>
  if (!result.ok) throw new Error(`${channel}: ${result.error.message}`)
  return result.value
}
