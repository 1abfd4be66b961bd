import type { SetAsideReason } from '../domain/article.ts'
import { roughWordCount } from './words.ts'

/** One way in which a page says something that is not the article. */
interface BoilerplateRule {
  readonly reason: SetAsideReason
  /** What the rule is after, for the reader of this table. */
  readonly why: string
  readonly longest: number
  readonly pattern: RegExp
}

const shareWord =
  '(?:share|tweet|pin(?: it)?|e-?mail|mail|print|facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|messenger|tumblr|flipboard|pocket|instapaper|bluesky|mastodon|threads|sms|copy(?: the)? link|link copied!?|copy|bookmark|save|like|follow(?: us)?|republish|gift(?: this article)?|teilen|twittern|drucken|merken|partager|imprimer|compartir|imprimir|compartilhar|condividi|baixar|pint|this|article|story|post|page|on|via|with friends|to|and|or|\\d+k?)'

/**
 * Lines that no article says about its subject, each recognised by what it says alone. `longest` is in words:
 * a rule never takes a piece longer than that, so that a paragraph that only mentions a newsletter stays.
 * The patterns are anchored at the start for the same reason.
 */
const rules: readonly BoilerplateRule[] = [
  {
    reason: 'share_buttons',
    why: 'a row of buttons: nothing but names of networks and verbs of sharing',
    longest: 20,
    pattern: new RegExp(
      `^(?=.*(?:share|tweet|pin|mail|print|facebook|twitter|whatsapp|linkedin|telegram|copy|bookmark|save|like|follow|republish|gift|teilen|drucken|partager|compart|condividi|baixar))(?:${shareWord}[\\s|·•/,:+&-]*)+$`,
      'iu',
    ),
  },
  {
    reason: 'newsletter',
    why: 'an invitation to subscribe: an order to the reader, and a word for what comes by mail',
    longest: 70,
    pattern:
      /^(?:subscribe|sign[\s-]?up|get (?:the|our|all|more|breaking|email|daily|today|free|local|stories|news|unlimited|updates|access)|if you (?:enjoyed|liked|found) this|join (?:our|the|us|more than|\d)|want (?:more|the|to)|stay (?:up|informed|on top|ahead|in the)|enter your e-?mail|never miss|don[’']t miss|thank(?:s| you) for (?:subscribing|signing)|receive |like what you|enjoy(?:ing)? (?:this|what)|for more .{0,60}sign up|abonnieren sie|jetzt abonnieren|newsletter|inscrivez-vous|abonnez-vous|suscr[ií]b|assine|iscriviti)(?=[\s\S]*\b(?:newsletters?|in-?box|e-?mails?|subscri\w*|sign[\s-]?up|alerts|notifications|delivered|digest|abonn\w*|suscr\w*|briefing|members?|membership)\b)/iu,
  },
  {
    reason: 'newsletter',
    why: 'the button or heading of a subscription box',
    longest: 6,
    pattern:
      /^(?:subscribe(?: now| today| here| to .{1,40})?|sign up(?: now| here| today)?|(?:our |daily |weekly |free |morning )?newsletters?(?: sign[\s-]?up)?|already a subscriber\??.*|become a (?:member|subscriber).*|start your free trial|unsubscribe|successfully subscribed.*)[.!:]?$/iu,
  },
  {
    reason: 'advertisement',
    why: 'the label over or under an advertisement',
    longest: 14,
    pattern:
      /^[-–—_\s[(]*(?:advertisements?|advertising|adverts?|ads?(?: by .{1,30}| feedback)?|sponsored(?: content| links?| by .{1,40})?|promoted(?: content)?|paid (?:post|content)|anzeige|werbung|publicit[ée]|publicidade?|pubblicità|реклама|広告|广告|(?:story|article|content) continues (?:below|after).*|(?:continue reading|scroll(?: down)? (?:to|for)|keep scrolling).*(?:below|continue|advert\w*|article|more|page).*|article continues .*|loading(?: \.\.\.|…|\.{3})?|your browser does not support.*|this slideshow requires.*|video (?:unavailable|player).*|this is a modal window\.?)[-–—_\s\])]*$/iu,
  },
  {
    reason: 'related_links',
    why: 'the heading of a list of other stories',
    longest: 12,
    pattern:
      /^(?:related(?: (?:articles?|stories|story|posts?|content|links?|topics?|news|coverage|videos?|reading|searches))?|(?:you )?(?:may|might) also (?:like|enjoy|be interested in)|you may like|recommended(?: (?:for you|stories|reading|articles|videos?))?|recommendations|most (?:read|popular|viewed|shared|commented|watched|recent)(?: .{1,30})?|trending(?: (?:now|stories|news|articles))?(?: (?:on|in|at) .{1,40})?|popular(?: (?:posts|stories|now|news|articles))?|top (?:stories|news|videos?)(?: .{1,30})?|(?:the )?latest(?: (?:news|stories|articles|posts|headlines|videos?))?(?: (?:on|from|in|at) .{1,60})?|more (?:from|on|in|about|at) .{1,60}|more (?:stories|news|articles|headlines|coverage|videos?|top stories).{0,40}|(?:also|read|see|watch|must) (?:also|more|next|read|this|too)(?: (?:on|from|about) .{1,40})?|up next|next up|keep reading|further reading|see also|don[’']t miss|in case you missed it|editor[’']?s[’']? picks?|what to read next|from (?:around )?the web|around the web|around the network|what others are reading|in this (?:article|story|section|series)|show more|view (?:more|all)|see (?:more|all)(?: .{1,30})?|load more.*|read (?:the )?(?:full|original) (?:article|story)(?: (?:here|at|on) .{1,40})?|lesen sie auch|mehr zum thema|das könnte sie auch interessieren|à lire aussi|lire aussi|sur le même (?:sujet|thème)|te puede interesar|lea también|leia (?:também|mais)|veja também|você pode gostar.*|leggi anche|baca juga|читайте также)\s*[:.…!»›>]*$/iu,
  },
  {
    reason: 'related_links',
    why: 'a pointer to another story within the running text, labelled as such',
    longest: 32,
    pattern:
      /^(?:[[(]?\s*(?:also|related(?: (?:article|story|stories|content|video|coverage|news))?|(?:also |must |now )?read(?: also| more| next| this| now| too)?|see also|see more|more|watch(?: (?:now|also|more|this|live))?|listen|photos|gallery|video|don[’']t miss|trending|recommended|you may like|click here|learn more|find out more|join (?:us|the conversation)|lesen sie auch|mehr dazu|lesen sie mehr|à lire(?: aussi)?|lire aussi|lea también|lee también|leia (?:também|mais)|veja também|leggi anche|baca juga|читайте также)\s*(?:[:：|»›>]|[-–—]{1,2}\s)|read (?:more|the (?:full|rest)) (?:about|of|on|at|here)\b)/iu,
  },
  {
    reason: 'related_links',
    why: 'the same in capitals, where no colon is needed',
    longest: 32,
    pattern: /^(?:RELATED|READ MORE|READ ALSO|ALSO READ|READ NEXT|SEE ALSO|SEE MORE|WATCH|MUST READ)\b/u,
  },
  {
    reason: 'author_biography',
    why: 'how to reach the author',
    longest: 40,
    pattern:
      /^(?:about the authors?|author (?:bio|profile)|meet the author|written by$|(?:write|email|e-mail|reach|contact|send (?:an )?e-?mail|follow) (?:to )?(?:the (?:author|reporter|writer)s?|(?:\p{Lu}[\p{L}.'’-]+ ){1,4}?(?:at|on|via)|me (?:at|on)|(?:him|her|them) (?:at|on)|@)|(?:you can )?(?:follow|reach|contact|email) (?:him|her|them|me|the author)\b|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}(?:can be reached|may be reached|can be contacted|tweets)\b|.{0,60}\bcontributed to this (?:report|story|article|post)\b|view all posts by|more (?:posts|stories|articles) by|see (?:all|more) .{0,30}(?:posts|stories|articles) by|(?:\p{Lu}[\p{L}.'’-]+ ){2,4}avatar$)/iu,
  },
  {
    reason: 'comments',
    why: 'the box for comments and its rules',
    longest: 40,
    pattern:
      /^(?:(?:\d+|no|view|show|hide|load|see|read|all|post|add|leave|write)?\s*(?:a |the |your |all |more |\d+ )?(?:comments?|repl(?:y|ies))(?: \(\d+\)| \d+)?(?: yet| policy| guidelines| on this (?:article|story|post))?[.:]?$|(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply)\b|join the (?:conversation|discussion)|be the first to comment|(?:log|sign) in to (?:comment|post|reply|leave)|you must be (?:logged|signed) in|comments (?:are|have been) (?:closed|disabled|turned off)|your e-?mail address will not be published|what do you think\?|have your say|let us know (?:what you think )?in the comments|this site uses akismet|kommentare?(?: \(\d+\))?$|commentaires?$|comentarios$|comentários$)/iu,
  },
  {
    reason: 'copyright',
    why: 'who owns the text, and what may be done with it',
    longest: 90,
    pattern:
      /^(?:©|\(c\)|&copy;|copyright\b|all rights reserved|all content ©|tous droits réservés|alle rechte vorbehalten|todos los derechos reservados|todos os direitos reservados|this (?:material|copy|article is copyrighted|content is protected)[\s\S]{0,30}(?:may not be|is for your personal|©)|\p{L}[\s\S]{0,40}© ?\d{4}|[\s\S]{0,80}all rights reserved\.?$|to order presentation-ready|click here for reuse|reprints? (?:&|and) permissions?|want to use this article\?|republished with permission)/iu,
  },
  {
    reason: 'navigation',
    why: 'signposts of the site',
    longest: 12,
    pattern:
      /^(?:home|menu|search|close|skip(?: to .{1,40}| ad)?|back(?: to (?:top|home|all|article).{0,20})?|top|next(?: (?:article|post|story|page|slide))?|prev(?:ious)?(?: (?:article|post|story|page|slide))?|continue(?: reading)?|click to (?:enlarge|expand|view|play|tweet).*|(?:view|open|see|show|launch) (?:gallery|photos|slideshow|image|larger|full ?screen|comments).*|log ?in|sign in|register|my account|contact(?: us)?|about(?: us)?|privacy(?: policy)?|terms(?: of (?:use|service))?|cookies?(?: policy)?|sitemap|rss|help|faq|text size|font size|a a a?|order reprints|print article|toggle .{1,30}|expand|collapse|fullscreen|play(?: video)?|pause|replay(?: video)?|mute|listen(?: to (?:this )?(?:article|story))?(?: \(?\d+ min\w*\)?)?|(?:\d+ )?min(?:ute)?s? read|page \d+(?: of \d+)?|\d+ ?(?:of|\/) ?\d+|(?:filed under|topics?|tags?|categor(?:y|ies)|sections?|posted in|find more stories about|explore more on these topics|schlagwörter|themen|etiquetas|mots-clés)\s*[:：]?.{0,80})[.…»›>]*$/iu,
  },
]

/**
 * Says why a piece is no part of the article by what it says alone, or null when it may well be.
 * Careful by design: taking a real paragraph out of an article under check is worse than leaving a button in.
 */
export function boilerplateReason(text: string): SetAsideReason | null {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length > 700) return null
  const words = roughWordCount(line)
  for (const rule of rules) {
    if (words <= rule.longest && rule.pattern.test(line)) return rule.reason
  }
  return null
}
