import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Library, openLibrary } from '../../db/connection.ts'
import type { Dialogs } from '../../electron/dialogs/dialogs.ts'
import { openAttachmentStore } from '../../electron/files/attachment-store.ts'
import { WrittenFiles } from '../../electron/files/written-files.ts'
import { startNodeChild } from '../../electron/import/run-in-node-child.ts'
import { answer } from '../../electron/ipc/answer.ts'
import type { HandlerContext } from '../../electron/ipc/context.ts'
import type { Handlers } from '../../electron/ipc/handlers.ts'
import { handlers as realHandlers } from '../../electron/ipc/handlers/all-handlers.ts'
import { pageLimits } from '../../electron/web/fetch-policy.ts'
import { waitFor } from '../../electron/web/web-services.ts'
import { PendingImports } from '../../electron/ipc/pending-imports.ts'
import type { Keychain } from '../../electron/vault/keychain.ts'
import { Vault } from '../../electron/vault/vault.ts'
import type { Sender } from '../../electron/ipc/sender.ts'
import { type Channel, contract, type Input, type Output } from '../../shared/ipc/contract.ts'
import type { Result } from '../../shared/ipc/result.ts'

/** The page of an open window, as Electron describes it. */
export const ownPage: Sender = { origin: 'app://stet', url: 'app://stet/', isMainFrame: true }

/** A keychain that keeps keys as they are; the test says whether the system has one. */
function keychainOf(desk: Desk): Keychain {
  return {
    state: () => Promise.resolve(desk.answers.keychain),
    protect: (key) => Promise.resolve(key.toString('base64')),
    recall: (kept) => Promise.resolve(Buffer.from(kept, 'base64')),
  }
}

/** Something that Stet did outside the library: a push, a dialog, an order to the system. */
export interface Deed {
  readonly what: string
  readonly with: unknown
}

/** What the person answers in dialogs. Nobody answers by themselves: the default is to cancel. */
export interface Answers {
  article: string | null
  attachments: readonly string[]
  rulesFile: string | null
  references: string | null
  headFile: string | null
  keychain: 'available' | 'none'
  savePath: string | null
  linkIsConfirmed: boolean
}

/** A main process without Electron: the real handlers on a real library, with only clock, ids and dialogs given. */
export class Desk {
  readonly folder: string
  readonly library: Library
  readonly deeds: Deed[] = []
  readonly reported: unknown[] = []
  readonly answers: Answers = {
    article: null,
    attachments: [],
    rulesFile: null,
    references: null,
    headFile: null,
    keychain: 'none',
    savePath: null,
    linkIsConfirmed: false,
  }
  readonly context: HandlerContext
  readonly handlers: Handlers

  constructor(folder: string, library: Library, handlers: Handlers) {
    this.folder = folder
    this.library = library
    this.handlers = handlers
    this.context = contextOf(this)
  }

  /** Sends anything to any channel, as any page. */
  send(
    channel: string,
    input: unknown,
    sender: Sender = ownPage,
    context: HandlerContext | null = this.context,
  ): Promise<Result<unknown>> {
    return answer(this.handlers, { channel, input, sender, context }, (_channel, error) => {
      this.reported.push(error)
    })
  }

  /** Asks as a window does, and checks the answer against the contract. Throws what was refused. */
  async ask<C extends Channel>(channel: C, input: Input<C>): Promise<Output<C>> {
    const result = await this.send(channel, input)
    if (!result.ok) throw new Error(`${channel}: ${result.error.code}: ${result.error.message}`)
    return contract[channel].output.parse(result.value) as Output<C>
  }

  /** The deeds of one kind, in order. */
  deedsOf(what: string): unknown[] {
    return this.deeds.filter((deed) => deed.what === what).map((deed) => deed.with)
  }
}

function contextOf(desk: Desk): HandlerContext {
  let ids = 0
  let seconds = 0
  const does = (what: string) => (value: unknown) => {
    desk.deeds.push({ what, with: value })
  }
  const doesLater = (what: string) => (value: unknown) => {
    does(what)(value)
    return Promise.resolve()
  }
  return {
    library: desk.library,
    now: () => new Date(Date.UTC(2026, 2, 12, 14, 0, seconds++)).toISOString(),
    newId: () => `id-${++ids}`,
    dataFolder: desk.folder,
    attachments: openAttachmentStore(join(desk.folder, 'attachments')),
    vault: new Vault({
      db: desk.library.db,
      now: () => '2026-03-12T14:00:00.000Z',
      clock: () => 0,
      keychain: keychainOf(desk),
      changed: does('vault changed') as () => void,
    }),
    writtenFiles: new WrittenFiles(),
    pendingImports: new PendingImports(),
    startParseChild: startNodeChild,
    web: {
      policy: { allowsLoopback: true, limits: pageLimits },
      pause: 0,
      wait: waitFor,
      // Both need a window of Chromium's: tests/e2e/captures.spec.ts has the real ones.
      sanitise: (html) => Promise.resolve(html),
      picture: () => Promise.resolve(null),
      show: (html, title) => does('showKeptPage')({ html, title }),
      running: null,
    },
    system: {
      version: '1.2.3',
      platform: 'linux',
      openLink: doesLater('openLink'),
      openFolder: doesLater('openFolder'),
      showInFolder: does('showInFolder'),
      copyText: doesLater('copyText'),
      // Needs a window of Chromium's: tests/e2e/dossier.spec.ts has the real one.
      printPage: ({ html }) => Promise.resolve(Buffer.from(`%PDF of ${html}`)),
    },
    push: (event, payload) => desk.deeds.push({ what: event, with: payload }),
    openWindow: does('openWindow'),
    applySettings: does('applySettings'),
    tell: (event, payload) => desk.deeds.push({ what: `tell ${event}`, with: payload }),
    dialogs: dialogsOf(desk),
  }
}

function dialogsOf(desk: Desk): Dialogs {
  return {
    chooseArticle: () => Promise.resolve(desk.answers.article),
    chooseAttachments: () => Promise.resolve(desk.answers.attachments),
    chooseReferences: () => Promise.resolve(desk.answers.references),
    chooseRulesFile: () => Promise.resolve(desk.answers.rulesFile),
    chooseHeadFile: () => Promise.resolve(desk.answers.headFile),
    chooseSavePath: (question) => {
      desk.deeds.push({ what: 'chooseSavePath', with: question })
      return Promise.resolve(desk.answers.savePath)
    },
    confirmLink: (link) => {
      desk.deeds.push({ what: 'confirmLink', with: link })
      return Promise.resolve(desk.answers.linkIsConfirmed)
    },
  }
}

/** A desk on a fresh library in memory, with a folder for files; cleared away after the test. */
export async function openDesk(handlers: Handlers = realHandlers): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'stet-ipc-'))
  const library = openLibrary(':memory:')
  onTestFinished(async () => {
    await library.close()
    await rm(folder, { recursive: true, force: true })
  })
  return new Desk(folder, library, handlers)
}
