import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import { presetRules } from '../../shared/claims/rule-presets.ts'
import { emptySourceFields } from '../../shared/domain/source.ts'
import type { Channel, Input, Output } from '../../shared/ipc/contract.ts'
import { startServer } from '../web/own-server.ts'
import { changed } from './bring-in.ts'
import type { Desk } from './desk.ts'
import { storyFields } from './example-inputs.ts'

/** Asks one channel, and notes that it answered. */
export type Ask = <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>

/** Sets the house rules, takes a quiet story to the gate, lets one thing pass and takes that back, and seals it. */
export async function sealAStory(desk: Desk, ask: Ask): Promise<void> {
  expect(await ask('rules:get', {})).toBeNull()
  await ask('rules:set', { rules: presetRules.magazine, seen: null })
  desk.answers.savePath = join(desk.folder, 'rules.json')
  await ask('rules:save-file', {})
  desk.answers.rulesFile = desk.answers.savePath
  expect(await ask('rules:choose-file', {})).toEqual(presetRules.magazine)

  const text = 'A quiet day\n\nNothing happened at the harbour.'
  const { importId } = await ask('import:read', { kind: 'paste', text, html: null })
  const { storyId } = await ask('import:save', { importId, edits: [], fields: storyFields })
  const { version } = await ask('story:open', { storyId })
  const overridden = await ask('gate:override', {
    storyId,
    subject: { group: 'unread', subject: '1 A quiet day', basis: '[]', what: 'Nobody has read it.' },
    reason: 'Read aloud.',
  })
  await ask('gate:withdraw', changed(overridden, 'overrides'))
  const spans = version.blocks.map(({ start, end }) => ({ start, end }))
  await ask('tick:add', { storyId, versionId: version.id, spans })
  const { sealId } = await ask('gate:seal', { storyId, versionId: version.id })
  expect(JSON.stringify(await ask('gate:sealed', { sealId }))).toContain('Nothing happened at the harbour.')
}

/** Makes a vault, seals something of a source, and opens the vault in each of its ways. */
export async function keepASecret(desk: Desk, ask: Ask): Promise<void> {
  const passphrase = 'four quiet herons'
  const { recoveryKey } = await ask('vault:draft', { passphrase })
  await ask('vault:confirm', { recoveryKey })
  const fields = { ...emptySourceFields('interview_call', 'an official'), isConfidential: true }
  const { sourceId } = await ask('source:create', fields)
  const secret = { identity: 'Mira Voss', contact: '', notes: '' }
  await ask('vault:write', { sourceId, revision: null, secret, atDeskOf: null })
  desk.answers.keychain = 'available'
  await ask('vault:keep-in-keychain', { isKept: true })
  expect(await ask('vault:lock', {})).toMatchObject({ status: 'locked' })
  expect(await ask('vault:unlock-by-keychain', {})).toMatchObject({ status: 'open', isInKeychain: true })
  await ask('vault:change-passphrase', { current: passphrase, next: 'five loud herons' })
  await ask('vault:lock', {})
  expect(await ask('vault:unlock', { passphrase: 'five loud herons' })).toMatchObject({ status: 'open' })
  await ask('vault:recover', { recoveryKey, passphrase: 'six grey herons' })
  expect(await ask('vault:read', { sourceId })).toEqual({ secret, revision: 1 })
  await ask('vault:remove', { sourceId, revision: 1, atDeskOf: null })
  expect(await ask('vault:state', {})).toMatchObject({ status: 'open' })
}

/** Keeps the page of a source, and looks where its link leads. */
export async function keepAPage(ask: Ask, storyId: string): Promise<void> {
  const server = await startServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Toll</title><p>Ten crowns.'),
  )
  await ask('web:allow', { storyId, isAllowed: true })
  expect(await ask('web:is-allowed', { storyId })).toEqual({ isAllowed: true })
  await ask('settings:set', { fetchesForLibrary: true })
  const fields = { ...emptySourceFields('news_report', 'Toll report'), url: server.origin }
  const { sourceId } = await ask('source:create', fields)
  const { captureId } = await ask('capture:take', { sourceId, atDeskOf: null })
  expect(await ask('capture:list', { sourceId })).toMatchObject({ captures: [{ id: captureId }] })
  expect(await ask('capture:compare', { id: captureId })).toMatchObject({ beforeId: null })
  await ask('capture:show', { id: captureId })
  expect(await ask('link:check', { sourceIds: [sourceId], storyId: null })).toMatchObject({ badCount: 0 })
  await ask('link:stop', {})
}

/** Takes references in from a file, and writes the sources out for other programs. */
export async function exchangeReferences(desk: Desk, ask: Ask): Promise<void> {
  expect(await ask('reference:read', { text: 'https://example.org/new' })).toMatchObject({
    format: 'lines',
    items: [{ reference: { url: 'https://example.org/new' }, known: null }],
  })
  desk.answers.references = join(desk.folder, 'zotero.ris')
  await writeFile(desk.answers.references, 'TY  - BOOK\nTI  - The harbour\nSN  - 0-306-40615-2\nER  - \n')
  const chosen = await ask('reference:choose-file', {})
  const references = (chosen?.items ?? []).map(({ reference }) => reference)
  expect(references).toMatchObject([{ kind: 'book', isbn: '9780306406157' }])
  expect((await ask('reference:import', { references })).sourceIds).toHaveLength(1)
  expect(await ask('reference:choose-file', {})).toMatchObject({
    items: [{ known: { title: 'The harbour' } }],
  })
  desk.answers.savePath = join(desk.folder, 'sources.bib')
  expect(await ask('reference:export', { storyId: null, format: 'bibtex' })).toMatchObject({
    path: desk.answers.savePath,
  })
  expect(await readFile(desk.answers.savePath, 'utf8')).toContain('isbn = {9780306406157}')
}

/** Finds two sources that are one, and two that are not, makes one of the first two, and counts two as one for a claim. */
export async function mergeDuplicates(ask: Ask, claimId: string): Promise<void> {
  const make = async (title: string, url: string) =>
    changed(await ask('source:create', { ...emptySourceFields('news_report', title), url }), 'sources')
  const keep = await make('The tide', 'https://example.org/tide')
  const drop = await make('The tide, for phones', 'https://m.example.org/tide?utm_source=mail')
  const other = await make('The tide, by AMP', 'https://example.org/amp/tide')
  await ask('pair:dismiss', { atDeskOf: null, sourceId: other.id, otherId: keep.id, question: 'same_source' })
  expect(await ask('pair:duplicates', {})).toEqual([{ sourceId: keep.id, otherId: drop.id, because: 'page' }])
  await ask('pair:merge', { keep, drop })
  expect(await ask('pair:duplicates', {})).toEqual([])
  await ask('evidence:attach-source', { claimId, sourceId: keep.id })
  await ask('evidence:attach-source', { claimId, sourceId: other.id })
  expect(await ask('pair:sharing', { claimId })).toEqual([])
  await ask('pair:group', { claimId, sourceId: keep.id, otherId: other.id })
}
