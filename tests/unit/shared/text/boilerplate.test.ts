import { describe, expect, it } from 'vitest'
import { boilerplateReason } from '../../../../shared/text/boilerplate.ts'
import { isCaption } from '../../../../shared/text/caption.ts'

describe('telling what is not the article', () => {
  it.each([
    ['Share', 'share_buttons'],
    ['Share this article', 'share_buttons'],
    ['Facebook 12 · Twitter 4 · Email · Print', 'share_buttons'],
    ['Copy link', 'share_buttons'],
    ['Teilen', 'share_buttons'],
    ['Subscribe to The Tern Gazette. Get the morning’s news in your inbox every day.', 'newsletter'],
    ['Sign up for our weekly newsletter', 'newsletter'],
    ['Advertisement', 'advertisement'],
    ['— Advertisement —', 'advertisement'],
    ['Story continues below advertisement', 'advertisement'],
    ['Anzeige', 'advertisement'],
    ['The latest on Task & Purpose', 'related_links'],
    ['Related articles', 'related_links'],
    ['Read more: Ferry strike enters second week', 'related_links'],
    ['READ ALSO Council to vote on parking charges', 'related_links'],
    ['Lesen Sie auch', 'related_links'],
    ['Jeff Schogol Avatar', 'author_biography'],
    ['Follow @terngazette for more from the coast', 'author_biography'],
    ['Write to Al Root at al.root@gazette.example', 'author_biography'],
    ['12 comments', 'comments'],
    ['Leave a comment', 'comments'],
    ['© 2026 The Tern Gazette. All rights reserved.', 'copyright'],
    ['Copyright 2026 The Associated Press. All rights reserved.', 'copyright'],
    ['Skip to main content', 'navigation'],
    ['Tags: floods, harbours', 'navigation'],
    ['5 min read', 'navigation'],
  ])('%j: %s', (text, reason) => {
    expect(boilerplateReason(text)).toBe(reason)
  })

  it.each([
    'Share prices fell by a third on Thursday.',
    'Share of voters who agree',
    'Print was dead, he said.',
    'Like father, like son',
    'Subscribers to the paper’s newsletter, who number 5,000, were told on Thursday.',
    'Get the boats out, the harbourmaster shouted, and get the children out first.',
    'Join me, she said, and the whole street joined her.',
    'Advertisements for the ferry hang in every café of the town.',
    'The latest on the wall came from an engineer on Thursday.',
    'Related people were housed together, the county said.',
    'More — much more — is needed, the county said.',
    'Read more books, she told the children.',
    'Copyright law does not protect the wall.',
    'Comments by the minister angered the town.',
    'Home is where the boats are.',
    'Follow the money, she said at the hearing.',
    'Reach her he did, in the end, at her sister’s house.',
    '27',
    'X',
  ])('%j may be the article', (text) => {
    expect(boilerplateReason(text)).toBeNull()
  })

  it('never takes a long paragraph, whatever it opens with', () => {
    expect(
      boilerplateReason(`Subscribe to the newsletter: ${'and the sea kept coming in. '.repeat(30)}`),
    ).toBeNull()
  })

  it('answers at once about lines made to stall a pattern', () => {
    const started = performance.now()
    for (const line of [
      '1'.repeat(690) + 'x',
      'share'.repeat(130),
      'A. '.repeat(230),
      'gift this article '.repeat(38),
      '[ '.repeat(340),
    ]) {
      boilerplateReason(line)
    }
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('telling a caption by its own words', () => {
  it.each([
    'Photo: Relatives wait at the pier. (Handout)',
    'FILE PHOTO: The wall in 2019. REUTERS/Ana Duarte',
    'The wall before it broke (AP Photo/Ana Duarte, File)',
    'The wall before it broke (Credit: Getty Images)',
    'The county council at work. Photograph by Ana Duarte',
  ])('%j', (text) => {
    expect(isCaption(text)).toBe(true)
  })

  it.each([
    'The photo shows the wall.',
    'In the picture, a man in a red coat points at the sea.',
    'The bank gave credit: it has run out.',
  ])('not %j', (text) => {
    expect(isCaption(text)).toBe(false)
  })
})
