import type { SetAsideReason } from '../../../shared/domain/article.ts'
import { attributeOf, type PageElement } from './dom.ts'

/** A kind of box that pages put into or beside an article, and the names that authors of pages give it. */
interface BoxRule {
  readonly reason: SetAsideReason
  readonly why: string
  /** Tried against each class name and id on its own. */
  readonly names: RegExp
}

const boxes: readonly BoxRule[] = [
  {
    reason: 'share_buttons',
    why: 'bars of buttons for sharing, printing, saving',
    names:
      /^(?:(?:.*[-_])?(?:share|shares|sharing|sharebar|sharedaddy|share-?(?:bar|tools?|buttons?|links?|icons?|this|widget)|social|social-?(?:share|sharing|bar|links?|icons?|media|buttons?|follow|tools?|list)|addthis.*|addtoany.*|a2a_.*|shareaholic.*|jp-relatedposts-share|article-?tools?|print-?tools?|tools-?bar|toolbar)(?:[-_]{1,2}.*)?|.*(?:Share|Social)(?:Bar|Buttons?|Tools?|Links?|Icons?|Menu)?)$/,
  },
  {
    reason: 'newsletter',
    why: 'boxes that ask for an e-mail address',
    names:
      /newsletter|subscri(?:be|ption)(?!r)|sign-?up(?!ly)|mailing-?list|email-?(?:capture|form|signup|alert|scrim)|mc_embed|mailchimp|piano|paywall-?(?:promo|prompt|message)/i,
  },
  {
    reason: 'comments',
    why: 'what readers wrote',
    names:
      /^(?:(?:.*[-_])?(?:comments?|comment-?(?:s|list|section|form|area|count|respond|box|link|wrapper)|commentlist|respond|disqus.*|livefyre.*|fb-comments|coral.*|viafoura.*|replies)(?:[-_]{1,2}.*)?)$/i,
  },
  {
    reason: 'advertisement',
    why: 'advertisements, sponsored boxes, shops',
    names:
      /^(?:(?:.*[-_])?(?:ad|ads|adv|advert\w*|ad-?(?:slot|unit|wrap\w*|container|label|box|block|zone)|dfp.*|gpt-?ad.*|google-?ad.*|sponsor(?:ed|s)?.*|promoted.*|native-?ad.*|outbrain.*|taboola.*|ob-widget.*|zergnet.*|revcontent.*|affiliate-?(?:box|links?))(?:[-_].*)?)$/i,
  },
  {
    reason: 'related_links',
    why: 'lists of and pointers to other stories',
    names:
      /^(?:(?:.*[-_])?(?:related|relatedposts?|yarpp.*|recommended|recommendations?|recirc\w*|read-?(?:more|next|also)|more-?(?:on|from|stories|news|articles|links?|reading|posts|like|in)|also-?(?:read|on|like)|see-?(?:also|more)|up-?next|(?:next-?prev|prev-?next)(?:ious)?|next-?(?:article|story|post|up)|prev(?:ious)?-?(?:article|story|post)|post-?navigation|nav-?links|trending|most-?(?:read|popular|viewed|recent|shared)|popular|popular-?posts|top-?stories|latest|latest-?(?:news|stories|posts)|teasers?|promos?|promo-?(?:box|link|item)|speedbump|pagination|pager|page-?links|inline-?(?:story|related|promo|link)|in-?article-?(?:related|promo|link)|rich-?link|story-?(?:list|link|promo)|link-?(?:list|box)|list-of-tags|carousel|you-?(?:may|might).*|crp_related|wp-block-latest-posts)(?:[-_].*)?|.*[rR]elated(?:Article|Content|Link|Storie|Storys?|Post|Video|Topic|Coverage|Item|Stor)\w*|.*(?:Recirc|Recommend|Trending|MostPopular|MostRead|ReadMore|ReadNext|MoreFrom|MoreStories)\w*)$/i,
  },
  {
    reason: 'author_biography',
    why: 'who the author is and how to follow them',
    names:
      /^(?:(?:.*[-_])?(?:about-?(?:the-?)?author|author-?(?:bio|box|info|card|profile|description|desc|about|details|footer|section|block|area|meta-?bio|avatar)|(?:post|entry|article)-?author-?(?:bio|box|info|footer)|bio|byline-?bio|biography|abh_.*|saboxplugin.*|vcard-?bio|contributors?-?(?:bio|box|info)|trailing-?bio|profile-?(?:box|card))(?:[-_].*)?)$/i,
  },
  {
    reason: 'copyright',
    why: 'owners and credits of the page',
    names:
      /^(?:(?:.*[-_])?(?:copyright|copyright-?(?:notice|info|line|text)|legal-?(?:notice|footer)?|disclaimer|colophon|syndication|reprints?)(?:[-_].*)?)$/i,
  },
  {
    reason: 'navigation',
    why: 'the site around the article',
    names:
      /^(?:(?:.*[-_])?(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|bread-?crumbs?|masthead|site-?(?:header|footer)|sidebar|side-?bar|widget|widgets|widget-?area|skip-?(?:link|to)|screen-?reader-?text|sr-only|visually-?hidden|visuallyhidden|tags?|tag-?(?:list|links|cloud|s)|article-?tags|post-?tags|entry-?(?:footer|utility|tags|cats)|cat-?links|categories|topics?|topic-?(?:list|s)|taxonomy|keywords|cookie.*|gdpr.*|consent.*|modal|popup|pop-?up|overlay|lightbox|dropdown|tooltip|search-?(?:form|box|bar)|login.*|sign-?in|jump-?links?|toc|table-of-contents|video-?(?:player|controls|js|title|info|meta|playlist)|vjs.*|jw.*|player|playlist|gallery-?(?:controls|nav|count)|slideshow-?(?:controls|nav)|text-?(?:size|resizer?)|textresizer|font-?size|print-?(?:only|header|footer)|noprint|no-print|alert-?bar|banner|user-?rating|rating|ratings|poll|quiz|survey|market-?data|ticker-?(?:tape|bar))(?:[-_].*)?)$/i,
  },
]

/** Why an element's contents stand beside the article by its tag, role and names; null when nothing says so. */
export function boxReason(element: PageElement): SetAsideReason | null {
  if (/^(?:nav|footer|form)$/.test(element.tagName)) return 'navigation'
  const role = attributeOf(element, 'role')
  if (
    role !== null &&
    /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar|toolbar)$/.test(
      role,
    )
  ) {
    return 'navigation'
  }
  return boxByName(element)
}

function boxByName(element: PageElement): SetAsideReason | null {
  const names = namesOf(element)
  for (const box of boxes) {
    if (names.some((name) => box.names.test(name))) return box.reason
  }
  return null
}

const bylineNames =
  /^(?:(?:.*[-_])?(?:by-?line|author|authors|author-?names?|posted-?by|writer|contributor)(?:[-_].*)?|.*[bB]yline.*)$/
const dateNames =
  /^(?:(?:.*[-_])?(?:date|dateline|date-?(?:time|line)|pub-?date|publish(?:ed)?(?:-?(?:date|time|on))?|timestamp|time-?stamp|posted-?on|article-?date|entry-?date|post-?meta|entry-?meta|article-?meta|meta)(?:[-_].*)?|.*(?:[dD]ateTime|[tT]imestamp|[pP]ubDate|[dD]ateline).*)$/
const dekNames =
  /^(?:(?:.*[-_])?(?:dek|deck|sub-?(?:title|head(?:line)?|deck)|standfirst|stand-?first|article-?(?:summary|subtitle|intro-?text|dek|description)|(?:entry|post)-?(?:subtitle|dek|summary)|headline-?(?:sub|deck)|sous-?titre|chapo|kicker-?sub)(?:[-_].*)?|.*(?:[sS]tandfirst|[sS]ub[tT]itle|[sS]ub[hH]ead(?:line)?|[dD]ek\b).*)$/

/** What part of an article's head an element is marked as; null when it is not marked. */
export function headRole(element: PageElement): 'byline' | 'date_line' | 'dek' | null {
  if (element.tagName === 'address' || attributeOf(element, 'rel') === 'author') return 'byline'
  if (element.tagName === 'time') return 'date_line'
  const itemprop = attributeOf(element, 'itemprop') ?? ''
  if (/\bauthor\b/.test(itemprop)) return 'byline'
  if (/\bdate(?:Published|Modified)\b/.test(itemprop)) return 'date_line'
  if (/\b(?:description|alternativeHeadline)\b/.test(itemprop)) return 'dek'
  const names = namesOf(element)
  if (names.some((name) => dekNames.test(name))) return 'dek'
  if (names.some((name) => bylineNames.test(name))) return 'byline'
  return names.some((name) => dateNames.test(name)) ? 'date_line' : null
}

/** The class names and the id of an element. Very long ones are made by programs and say nothing. */
function namesOf(element: PageElement): string[] {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  return names
    .slice(0, 1000)
    .split(/\s+/)
    .filter((name) => name !== '' && name.length <= 80)
}

const captionNames =
  /(?:^|[\s_-])(?:captions?|credits?|photo-?(?:info|text|desc\w*)|image-?(?:meta|info|caption|credit|desc\w*|text)|media-?(?:caption|credit|info|meta)|wp-caption\w*|cutline|photo|featured-video)(?=[\s_-]|$)/i

/** Tells whether an element holds what is said about a picture. */
export function isCaptionBox(element: PageElement): boolean {
  if (element.tagName === 'figcaption' || element.tagName === 'figure') return true
  return captionNames.test(namesOf(element).join(' '))
}
