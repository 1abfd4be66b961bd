import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openLibrary } from '../../db/connection.ts'
import { salvage } from '../../db/salvage/salvage.ts'
import type { Keychain } from '../../electron/vault/keychain.ts'
import { Vault } from '../../electron/vault/vault.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import { type Desk, openDesk } from './desk.ts'

const passphrase = 'four quiet herons'
const secret = {
  identity: 'Mirabel Quist-Marker, deputy head of the coast guard',
  contact: 'marker-phone +47 555 01 99',
  notes: 'Met twice at the marker café. Ask for the second list.',
}
const markers = ['Quist-Marker', 'marker-phone', 'marker café', passphrase]

async function openVault(desk: Desk): Promise<string> {
  const { recoveryKey } = await desk.ask('vault:draft', { passphrase })
  await desk.ask('vault:confirm', { recoveryKey })
  return recoveryKey
}

async function confidentialSource(desk: Desk): Promise<string> {
  const fields = emptySourceFields('interview_call', 'a coast guard official')
  const { sourceId } = await desk.ask('source:create', { ...fields, isConfidential: true })
  return sourceId
}

async function sealed(desk: Desk): Promise<string> {
  const sourceId = await confidentialSource(desk)
  await desk.ask('vault:write', { sourceId, revision: null, secret, atDeskOf: null })
  return sourceId
}

const refusal = async (desk: Desk, channel: string, input: unknown) => {
  const result = await desk.send(channel, input)
  return result.ok ? null : result.error
}

describe('the vault', () => {
  it('is there only after its recovery key was typed back', async () => {
    const desk = await openDesk()
    const { recoveryKey } = await desk.ask('vault:draft', { passphrase })
    expect(await desk.ask('vault:state', {})).toMatchObject({ status: 'none' })
    expect(await refusal(desk, 'vault:confirm', { recoveryKey: recoveryKey.slice(0, -1) })).toMatchObject({
      code: 'bad_input',
    })
    await desk.ask('vault:confirm', { recoveryKey: recoveryKey.toLowerCase() })
    expect(await desk.ask('vault:state', {})).toMatchObject({ status: 'open' })
    expect(await refusal(desk, 'vault:draft', { passphrase })).toMatchObject({ code: 'not_allowed' })
  })

  it('shows what it keeps only while it is open', async () => {
    const desk = await openDesk()
    await openVault(desk)
    const sourceId = await sealed(desk)
    expect(await desk.ask('vault:read', { sourceId })).toEqual({ secret, revision: 1 })
    await desk.ask('vault:lock', {})
    expect(await refusal(desk, 'vault:read', { sourceId })).toMatchObject({ code: 'not_allowed' })
    const write = { sourceId, revision: 1, secret, atDeskOf: null }
    expect(await refusal(desk, 'vault:write', write)).toMatchObject({ code: 'not_allowed' })
    await desk.ask('vault:unlock', { passphrase })
    expect(await desk.ask('vault:read', { sourceId })).toEqual({ secret, revision: 1 })
  })

  it('refuses sources that are not confidential, and a record that was changed elsewhere', async () => {
    const desk = await openDesk()
    await openVault(desk)
    const open = await desk.ask('source:create', emptySourceFields('book', 'Almanac'))
    const write = { sourceId: open.sourceId, revision: null, secret, atDeskOf: null }
    expect(await refusal(desk, 'vault:write', write)).toMatchObject({ code: 'not_allowed' })
    const sourceId = await sealed(desk)
    expect(
      await refusal(desk, 'vault:write', { sourceId, revision: null, secret, atDeskOf: null }),
    ).toMatchObject({ code: 'revision_conflict' })
  })

  it('slows down after three wrong passphrases, and a right one does not help meanwhile', async () => {
    const desk = await openDesk()
    await openVault(desk)
    await desk.ask('vault:lock', {})
    for (const wrong of ['a wrong guess', 'another guess', 'a third guess']) {
      expect(await refusal(desk, 'vault:unlock', { passphrase: wrong })).toMatchObject({
        code: 'not_allowed',
      })
    }
    expect(await desk.ask('vault:state', {})).toMatchObject({ status: 'locked', triesAgainIn: 1000 })
    expect(await refusal(desk, 'vault:unlock', { passphrase })).toMatchObject({
      code: 'busy',
      message: 'Too many wrong tries. Try again in a second.',
    })
  })

  it('opens by a new passphrase and no longer by the old one, by passphrase or by recovery key', async () => {
    const desk = await openDesk()
    const recoveryKey = await openVault(desk)
    const sourceId = await sealed(desk)
    await desk.ask('vault:change-passphrase', { current: passphrase, next: 'five loud herons' })
    await desk.ask('vault:lock', {})
    expect(await refusal(desk, 'vault:unlock', { passphrase })).toMatchObject({ code: 'not_allowed' })
    await desk.ask('vault:unlock', { passphrase: 'five loud herons' })
    await desk.ask('vault:lock', {})
    await desk.ask('vault:recover', { recoveryKey, passphrase: 'six grey herons' })
    expect(await desk.ask('vault:read', { sourceId })).toMatchObject({ secret })
  })

  it('keeps its key in the keychain only where that keeps it secret', async () => {
    const desk = await openDesk()
    await openVault(desk)
    expect(await refusal(desk, 'vault:keep-in-keychain', { isKept: true })).toMatchObject({
      code: 'not_allowed',
    })
    const kept: Buffer[] = []
    const keychain: Keychain = {
      state: () => Promise.resolve('available'),
      protect: (key) => Promise.resolve(String(kept.push(Buffer.from(key)) - 1)),
      recall: (number) => Promise.resolve(kept[Number(number)] ?? null),
    }
    const tools = { db: desk.library.db, now: desk.context.now, clock: () => 0, changed: () => undefined }
    const vault = new Vault({ ...tools, keychain })
    const writer = { db: desk.library.db, actor: null, now: desk.context.now, newId: desk.context.newId }
    await vault.unlock(writer, passphrase)
    await vault.keepInKeychain(writer, true)
    vault.lock()
    await vault.unlockByKeychain()
    expect(await vault.state()).toMatchObject({ status: 'open', isInKeychain: true })
    await vault.keepInKeychain(writer, false)
    await expect(vault.unlockByKeychain()).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('takes what is sealed along when its source is deleted, and brings both back', async () => {
    const desk = await openDesk()
    await openVault(desk)
    const sourceId = await sealed(desk)
    await desk.ask('source:delete', { id: sourceId, revision: 1, atDeskOf: null })
    expect(await desk.ask('vault:read', { sourceId })).toBeNull()
    await desk.ask('history:undo', { storyId: null })
    expect(await desk.ask('vault:read', { sourceId })).toMatchObject({ secret })
  })

  it('is not turned round by undo: its keys are not in history', async () => {
    const desk = await openDesk()
    const sourceId = await confidentialSource(desk)
    await openVault(desk)
    await desk.ask('history:undo', { storyId: null })
    expect(await desk.ask('vault:state', {})).toMatchObject({ status: 'open' })
    expect(await refusal(desk, 'source:open', { sourceId })).toMatchObject({ code: 'not_found' })
  })
})

describe('a library on disk with a vault', () => {
  it('holds no word of it in any byte: file, log, salvaged copy, pushes or reports', async () => {
    const desk = await openDesk()
    const file = join(desk.folder, 'library.stet')
    const library = openLibrary(file)
    onTestFinished(() => library.close())
    const onDisk = Object.assign(desk.context, { library, vault: vaultOf(desk, library) })
    expect(onDisk.library).toBe(library)
    await openVault(desk)
    const sourceId = await sealed(desk)
    await desk.ask('vault:write', {
      sourceId,
      revision: 1,
      secret: { ...secret, notes: `${secret.notes} Again.` },
      atDeskOf: null,
    })
    await desk.ask('history:undo', { storyId: null })
    await desk.ask('vault:change-passphrase', { current: passphrase, next: 'five loud herons' })
    await refusal(desk, 'vault:unlock', { passphrase: `${passphrase} wrong` })
    await salvage(file, join(desk.folder, 'salvaged.stet'))
    const written = (await readdir(desk.folder)).filter((name) => name.includes('.stet'))
    expect(written.length).toBeGreaterThan(2)
    const bytes = written.map((name) => readFileSync(join(desk.folder, name)))
    for (const encoding of ['utf8', 'utf16le', 'base64'] as const) {
      for (const marker of markers) {
        const sought = encoding === 'base64' ? Buffer.from(marker).toString('base64').slice(0, -4) : marker
        const needle = Buffer.from(sought, encoding === 'base64' ? 'utf8' : encoding)
        expect(bytes.some((content) => content.includes(needle))).toBe(false)
      }
    }
    const told = JSON.stringify([desk.deeds, desk.reported.map(String)])
    for (const marker of markers) expect(told).not.toContain(marker)
  })

  it('opens its vault again after it was salvaged', async () => {
    const desk = await openDesk()
    const library = openLibrary(join(desk.folder, 'library.stet'))
    onTestFinished(() => library.close())
    Object.assign(desk.context, { library, vault: vaultOf(desk, library) })
    await openVault(desk)
    const sourceId = await sealed(desk)
    const into = join(desk.folder, 'salvaged.stet')
    expect((await salvage(join(desk.folder, 'library.stet'), into)).losses).toEqual([])
    const salvaged = openLibrary(into)
    onTestFinished(() => salvaged.close())
    Object.assign(desk.context, { library: salvaged, vault: vaultOf(desk, salvaged) })
    await desk.ask('vault:unlock', { passphrase })
    expect(await desk.ask('vault:read', { sourceId })).toMatchObject({ secret })
  })
})

function vaultOf(desk: Desk, library: ReturnType<typeof openLibrary>): Vault {
  const keychain: Keychain = {
    state: () => Promise.resolve('none'),
    protect: () => Promise.resolve(''),
    recall: () => Promise.resolve(null),
  }
  return new Vault({
    db: library.db,
    now: desk.context.now,
    clock: () => 0,
    keychain,
    changed: () => undefined,
  })
}

describe('merging sources of which something is sealed', () => {
  it('is refused while the vault is locked, and seals it for the source that stays when it is open', async () => {
    const desk = await openDesk()
    await openVault(desk)
    const keep = await confidentialSource(desk)
    const drop = await sealed(desk)
    const targets = { keep: { id: keep, revision: 1 }, drop: { id: drop, revision: 1 } }
    await desk.ask('vault:lock', {})
    const refused = await refusal(desk, 'pair:merge', targets)
    expect(refused?.code).toBe('not_allowed')
    expect(refused?.message).toContain('The vault is locked')
    await desk.ask('vault:unlock', { passphrase })
    await desk.ask('pair:merge', targets)
    expect(await desk.ask('vault:read', { sourceId: keep })).toMatchObject({ secret })
    await desk.ask('history:undo', { storyId: null })
    expect(await desk.ask('vault:read', { sourceId: drop })).toMatchObject({ secret })
    expect(await desk.ask('vault:read', { sourceId: keep })).toBeNull()
  })

  it('is refused when the vault keeps something of both', async () => {
    const desk = await openDesk()
    await openVault(desk)
    const [keep, drop] = [await sealed(desk), await sealed(desk)]
    const targets = { keep: { id: keep, revision: 1 }, drop: { id: drop, revision: 1 } }
    expect(await refusal(desk, 'pair:merge', targets)).toMatchObject({ code: 'not_allowed' })
    expect(await desk.ask('vault:read', { sourceId: drop })).toMatchObject({ secret })
  })
})
