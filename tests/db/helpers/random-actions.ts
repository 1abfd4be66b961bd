import fc from 'fast-check'
import { acceptWording } from '../../../db/operations/accept-wording.ts'
import { addVersion } from '../../../db/operations/add-version.ts'
import { addAttachments, removeAttachment } from '../../../db/operations/attachments.ts'
import { addAnchor, putAnchor, removeAnchor } from '../../../db/operations/claim-anchors.ts'
import { changeClaims } from '../../../db/operations/change-claims.ts'
import { addContact, removeContact, updateContact } from '../../../db/operations/contacts.ts'
import { confirmWords } from '../../../db/operations/confirm-words.ts'
import { createClaim } from '../../../db/operations/create-claim.ts'
import { createClaims } from '../../../db/operations/create-claims.ts'
import { createCorrection } from '../../../db/operations/create-correction.ts'
import { deleteClaim } from '../../../db/operations/delete-claim.ts'
import { deleteCorrection } from '../../../db/operations/delete-correction.ts'
import { addDismissals, removeDismissals } from '../../../db/operations/dismissals.ts'
import {
  attachLinks,
  attachNewSource,
  attachSource,
  removeEvidence,
  updateEvidence,
} from '../../../db/operations/evidence.ts'
import { importStory } from '../../../db/operations/import-story.ts'
import {
  approveCorrection,
  publishCorrection,
  rejectCorrection,
  reopenCorrection,
} from '../../../db/operations/judge-correction.ts'
import { labelVersion } from '../../../db/operations/label-version.ts'
import { moveClaim, signOff } from '../../../db/operations/move-claim.ts'
import { addPerson, updatePerson } from '../../../db/operations/people.ts'
import { addPlaces, removePlace, setPlaceDone } from '../../../db/operations/places.ts'
import { proposeWording, stetWording } from '../../../db/operations/propose-wording.ts'
import {
  answerQuestion,
  askQuestion,
  removeQuestion,
  updateQuestion,
} from '../../../db/operations/questions.ts'
import { restructureStory } from '../../../db/operations/restructure-story.ts'
import { removeView, saveView, updateView } from '../../../db/operations/saved-views.ts'
import { setCorrectionClaims } from '../../../db/operations/set-correction-claims.ts'
import { giveSecondRead, keepFinding } from '../../../db/operations/second-read.ts'
import { setFinding } from '../../../db/operations/set-finding.ts'
import { createSource, deleteSource, updateSource } from '../../../db/operations/sources.ts'
import { addTicks, removeTicks } from '../../../db/operations/ticks.ts'
import { updateClaim } from '../../../db/operations/update-claim.ts'
import { updateCorrection } from '../../../db/operations/update-correction.ts'
import { archiveStory, deleteStory, updateStory } from '../../../db/operations/update-story.ts'
import type { WriteContext } from '../../../db/write.ts'
import { claimTypes } from '../../../shared/domain/claim-type.ts'
import { findings, workflows } from '../../../shared/domain/claim-status.ts'
import { everyClaim } from '../../../shared/domain/search-filter.ts'
import { emptySourceFields } from '../../../shared/domain/source.ts'
import type { TrackedTable } from '../../../shared/domain/event.ts'
import { correctionFields, draftOf, storyFields } from './articles.ts'
import { type Dice, linkOf, NothingThere, type Perform } from './random-dice.ts'
import { betweenSources } from './random-source-actions.ts'

/** One thing a person may do. `pick` chooses among what is there, `value` what is said of it. */
export interface RandomAction {
  readonly name: ActionName
  readonly pick: number
  readonly value: number
  readonly words: string
}

const oneOf = <V>(values: readonly V[], index: number): V => values[index % values.length] as V

const secondFindings = findings.filter((finding) => finding !== 'none')

const span = (value: number) => ({ start: value % 40, end: (value % 40) + 1 + (value % 17) })

/** What touches only one story. */
const atTheDesk = {
  updateStory: async (context, { target, words }) =>
    updateStory(context, { ...(await target('stories')), fields: { note: words } }),
  restructure: async (context, { target, value }) =>
    restructureStory(context, {
      ...(await target('stories')),
      edits: [
        value % 3 === 0
          ? { kind: 'put_back', item: 0, as: 'paragraph' }
          : value % 3 === 1
            ? { kind: 'set_aside', block: value % 4 }
            : {
                kind: 'set_kind',
                block: value % 4,
                as: oneOf(['quote', 'paragraph', 'dek', 'headline'], value),
              },
      ],
    }),
  createClaim: async (context, { place, value }) =>
    createClaim(context, { ...(await place()), span: span(value), type: oneOf(claimTypes, value) }),
  updateClaim: async (context, { target, value, words }) =>
    updateClaim(context, {
      ...(await target('claims')),
      fields: value % 2 === 0 ? { note: words } : { type: oneOf(claimTypes, value) },
    }),
  createClaims: async (context, { place, value }) =>
    createClaims(context, {
      ...(await place()),
      items: [value, value + 9].map((at) => ({
        span: span(at),
        type: oneOf(claimTypes, at),
        priority: 'high',
        details: null,
      })),
    }),
  changeClaims: async (context, { targets, value, words }) =>
    changeClaims(context, { targets: await targets('claims'), change: bulkChange(value, words) }),
  addTicks: async (context, { place, value }) =>
    addTicks(context, { ...(await place()), spans: [span(value), span(value + 11)] }),
  removeTicks: async (context, { id }) => removeTicks(context, { ids: [await id('ticks')] }),
  addDismissals: async (context, { place, value, words }) =>
    addDismissals(context, {
      ...(await place()),
      reason: words,
      items: [{ subject: value % 2 === 0 ? 'claim' : 'note', rule: 'other', span: span(value) }],
    }),
  removeDismissals: async (context, { id }) => removeDismissals(context, { ids: [await id('dismissals')] }),
  setFinding: async (context, { target, value }) =>
    setFinding(context, { ...(await target('claims')), finding: oneOf(findings, value) }),
  moveClaim: async (context, { target, value }) =>
    moveClaim(context, { ...(await target('claims')), to: oneOf(workflows, value) }),
  signOff: async (context, { target }) => signOff(context, await target('claims')),
  giveSecondRead: async (context, { target, value, words: note }) =>
    giveSecondRead(context, { ...(await target('claims')), finding: oneOf(secondFindings, value), note }),
  keepFinding: async (context, { target, words }) =>
    keepFinding(context, { ...(await target('claims')), reason: words }),
  deleteClaim: async (context, { target }) => deleteClaim(context, await target('claims')),
  addAnchor: async (context, { row, value }) => {
    const claim = await row('claims')
    const version = await context.db
      .selectFrom('stories')
      .select('currentVersionId')
      .where('id', '=', String(claim['storyId']))
      .executeTakeFirstOrThrow()
    const { id, revision } = claim
    return addAnchor(context, { id, revision, versionId: version.currentVersionId, span: span(value) })
  },
  putAnchor: async (context, { id, place, value }) =>
    putAnchor(context, {
      id: await id('anchors'),
      versionId: (await place()).versionId,
      span: span(value),
    }),
  confirmWords: async (context, { target }) => confirmWords(context, await target('claims')),
  labelVersion: async (context, { id, value, words }) =>
    labelVersion(context, {
      versionId: await id('versions'),
      revision: 0,
      fields: value % 2 === 0 ? { name: words } : { isPublished: true },
    }),
  addVersion: async (context, { target, words, value }) =>
    addVersion(context, {
      ...(await target('stories')),
      draft: draftOf(words, `Ten people came on ${value}.`, 'The third, with café.', words),
      original: Buffer.from(words),
      fileName: null,
    }),
  removeAnchor: async (context, { id }) => removeAnchor(context, { id: await id('anchors') }),
  proposeWording: async (context, { target, value, words }) =>
    proposeWording(context, { ...(await target('claims')), text: value % 4 === 0 ? null : words }),
  acceptWording: async (context, { target, words }) =>
    acceptWording(context, { ...(await target('claims')), text: words }),
  stetWording: async (context, { target, words }) =>
    stetWording(context, { ...(await target('claims')), reason: words }),
  createCorrection: async (context, { row }) => {
    const claim = await row('claims')
    const storyId = String(claim['storyId'])
    return createCorrection(context, { storyId, fields: correctionFields, claimIds: [claim.id] })
  },
  updateCorrection: async (context, { target, words }) =>
    updateCorrection(context, { ...(await target('corrections')), fields: { publicNote: words } }),
  approveCorrection: async (context, { target }) => approveCorrection(context, await target('corrections')),
  publishCorrection: async (context, { target }) => publishCorrection(context, await target('corrections')),
  rejectCorrection: async (context, { target, words }) =>
    rejectCorrection(context, { ...(await target('corrections')), reason: words }),
  reopenCorrection: async (context, { target }) => reopenCorrection(context, await target('corrections')),
  deleteCorrection: async (context, { target }) => deleteCorrection(context, await target('corrections')),
  setCorrectionClaims: async (context, { target, id, value }) =>
    setCorrectionClaims(context, {
      ...(await target('corrections')),
      claimIds: value % 2 === 0 ? [] : [await id('claims')],
    }),
  addPlaces: async (context, { id, words }) =>
    addPlaces(context, { correctionId: await id('corrections'), places: [words, `${words} in print`] }),
  setPlaceDone: async (context, { target, value }) =>
    setPlaceDone(context, { ...(await target('placesToFix')), isDone: value % 2 === 0 }),
  removePlace: async (context, { target }) => removePlace(context, await target('placesToFix')),
} satisfies Record<string, Perform>

/** What touches the library that all stories share. */
const inTheLibrary = {
  importStory: async (context, { words }) =>
    importStory(context, {
      draft: draftOf(words, 'Ten people came on Monday.', 'A second paragraph.', 'The third, with café.'),
      original: Buffer.from(words),
      fileName: null,
      fields: storyFields,
    }),
  archiveStory: async (context, { target, value }) =>
    archiveStory(context, { ...(await target('stories')), isArchived: value % 2 === 0 }),
  deleteStory: async (context, { target, value }) => {
    if (value % 3 !== 0) throw new NothingThere()
    return deleteStory(context, await target('stories'))
  },
  ...betweenSources,
  createSource: async (context, { value, words }) =>
    createSource(context, { ...emptySourceFields('book', words), url: value % 2 ? linkOf(value) : null }),
  updateSource: async (context, { target, value }) =>
    updateSource(context, { ...(await target('sources')), atDeskOf: null, fields: { url: linkOf(value) } }),
  deleteSource: async (context, { target }) =>
    deleteSource(context, { ...(await target('sources')), atDeskOf: null }),
  attachLinks: async (context, { id, value, words }) =>
    attachLinks(context, { claimId: await id('claims'), lines: `${linkOf(value)}\n${words}` }),
  attachSource: async (context, { id }) =>
    attachSource(context, { claimId: await id('claims'), sourceId: await id('sources') }),
  attachNewSource: async (context, { id, words }) =>
    attachNewSource(context, { claimId: await id('claims'), source: emptySourceFields('email', words) }),
  updateEvidence: async (context, { target, words }) =>
    updateEvidence(context, { ...(await target('evidence')), fields: { excerpt: words } }),
  removeEvidence: async (context, { target }) => removeEvidence(context, await target('evidence')),
  addContact: async (context, { id, words }) =>
    addContact(context, { atDeskOf: null, sourceId: await id('sources'), fields: contactFields(words) }),
  updateContact: async (context, { target, words }) =>
    updateContact(context, { ...(await target('contacts')), atDeskOf: null, fields: { answered: words } }),
  removeContact: async (context, { target }) =>
    removeContact(context, { ...(await target('contacts')), atDeskOf: null }),
  addAttachments: async (context, { id, value }) =>
    addAttachments(context, {
      atDeskOf: null,
      sourceId: await id('sources'),
      files: [{ sha256: value.toString(16).padStart(64, '0'), fileName: 'a.pdf', byteLength: value }],
    }),
  removeAttachment: async (context, { id }) =>
    removeAttachment(context, { atDeskOf: null, id: await id('attachments') }),
  addPerson: async (context, { words }) =>
    addPerson(context, { name: words, initials: 'XY', role: 'editor' }),
  askQuestion: async (context, { id, words }) =>
    askQuestion(context, {
      claimId: await id('claims'),
      contact: await id('sources'),
      text: words,
      channel: 'email',
    }),
  answerQuestion: async (context, { target, words }) =>
    answerQuestion(context, { ...(await target('questions')), answer: words }),
  updateQuestion: async (context, { target, words }) =>
    updateQuestion(context, { ...(await target('questions')), text: words }),
  removeQuestion: async (context, { target }) => removeQuestion(context, await target('questions')),
  saveView: async (context, { words }) =>
    saveView(context, { name: words, filter: { ...everyClaim, words } }),
  updateView: async (context, { target, words }) =>
    updateView(context, { ...(await target('savedViews')), name: words }),
  removeView: async (context, { target }) => removeView(context, await target('savedViews')),
  updatePerson: async (context, { target, value }) =>
    updatePerson(context, { ...(await target('people')), fields: { isActive: value % 2 === 0 } }),
} satisfies Record<string, Perform>

const actions: Readonly<Record<ActionName, Perform>> = { ...atTheDesk, ...inTheLibrary }

type ActionName = keyof typeof atTheDesk | keyof typeof inTheLibrary

export const deskActions = Object.keys(atTheDesk) as (keyof typeof atTheDesk)[]
export const allActions = Object.keys(actions) as ActionName[]

function bulkChange(value: number, words: string): Parameters<typeof changeClaims>[1]['change'] {
  const changes = [
    { kind: 'fields', fields: { note: words } },
    { kind: 'fields', fields: { type: oneOf(claimTypes, value) } },
    { kind: 'finding', finding: oneOf(findings, value) },
    { kind: 'move', to: oneOf(workflows, value) },
    { kind: 'sign-off' },
    { kind: 'delete' },
  ] as const
  return oneOf(changes, value)
}

function contactFields(words: string) {
  return {
    at: '2026-03-12T10:00:00.000Z',
    channel: 'call',
    direction: 'outgoing',
    outcome: 'no_reply',
    asked: words,
    answered: '',
  } as const
}

/** Actions of these names, those that make something more often than those that need it. */
export function actionOf(names: readonly ActionName[]): fc.Arbitrary<RandomAction> {
  const making = names.filter((name) =>
    /^(?:create|attach|add|ask|save|import|propose|setFinding)/.test(name),
  )
  return fc.record({
    name: fc.constantFrom(...names, ...making, ...making),
    pick: fc.nat({ max: 1000 }),
    value: fc.nat({ max: 1000 }),
    words: fc.constantFrom(
      'ten',
      'eleven people',
      'café in Münster',
      'no reply yet',
      '北京 “quoted”',
      'a\u0301bc',
    ),
  })
}

/**
 * Does it on rows of the library, or of one story when `storyId` is given. Throws AppError when Stet refuses,
 * NothingThere when there is no row to do it with.
 */
export function perform(context: WriteContext, action: RandomAction, storyId?: string): Promise<unknown> {
  const rows = async (table: TrackedTable) => {
    const found = await rowsOf(context, table, storyId)
    if (found.length === 0) throw new NothingThere(table)
    return found
  }
  const row: Dice['row'] = async (table) => oneOf(await rows(table), action.pick)
  const target: Dice['target'] = async (table) => {
    const { id, revision } = await row(table)
    return { id, revision }
  }
  const id: Dice['id'] = async (table) => (await row(table)).id
  const targets: Dice['targets'] = async (table) => {
    const some = (await rows(table)).slice(action.pick % 3, (action.pick % 3) + 5)
    return some.map(({ id: ofRow, revision }) => ({ id: ofRow, revision }))
  }
  const place: Dice['place'] = async () => {
    const story = await row('stories')
    return { storyId: story.id, versionId: String(story['currentVersionId']) }
  }
  const { value, words } = action
  return actions[action.name](context, { value, words, row, target, id, targets, place })
}

const ownerOf: Partial<Record<TrackedTable, readonly [column: string, owner: 'claims' | 'corrections']>> = {
  anchors: ['claimId', 'claims'],
  evidence: ['claimId', 'claims'],
  correctionClaims: ['correctionId', 'corrections'],
  placesToFix: ['correctionId', 'corrections'],
}

async function rowsOf(context: WriteContext, table: TrackedTable, storyId: string | undefined) {
  let query = context.db
    .selectFrom(table as 'claims')
    .selectAll()
    .orderBy('id')
  if (storyId !== undefined) {
    const [column, owner] = ownerOf[table] ?? [table === 'stories' ? 'id' : 'storyId', null]
    query =
      owner === null
        ? query.where(column as 'id', '=', storyId)
        : query.where(column as 'id', 'in', (eb) =>
            eb.selectFrom(owner).select('id').where('storyId', '=', storyId),
          )
  }
  return query.execute() as Promise<Awaited<ReturnType<Dice['row']>>[]>
}
