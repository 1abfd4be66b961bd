import { line, opening, some, type BoilerplateRule } from './boilerplate-rule.ts'

/** Lines that the site says about itself: advertisements, comments, owners, signposts. */
export const siteRules: readonly BoilerplateRule[] = [
  {
    reason: 'advertisement',
    why: 'the label over or under an advertisement or a player',
    longest: 14,
    pattern: line(
      ...[
        'advertisements?',
        'advertising',
        'adverts?',
        `ads?(?: by ${some(30)}| feedback)?`,
        'promoted(?: content)?',
      ],
      ...[
        `sponsored(?: content| links?| by ${some(40)})?`,
        'paid (?:post|content)',
        'anzeige',
        'werbung',
        'реклама',
      ],
      ...['publicit[ée]', 'publicidade?', 'pubblicità', '広告', '广告', 'loading', 'this is a modal window'],
      ...[
        `(?:story|article|content) continues ${some(60)}`,
        'video (?:unavailable|player)',
        'video player is loading',
      ],
      `(?:continue reading|scroll(?: down)? (?:to|for)|keep scrolling) ${some(60)}`,
      ...[`your browser does not support ${some(60)}`, `this slideshow requires ${some(30)}`],
    ),
  },
  {
    reason: 'comments',
    why: 'the box for comments and its rules',
    longest: 40,
    pattern: opening(
      '(?:\\d+|no|view|show|hide|load|see|read|all|post|add) (?:all |more |\\d+ )?(?:comments?|replies)(?: \\(\\d+\\)| yet)?[.:]?$',
      'comments?(?: \\(?\\d+\\)?| policy| guidelines| on this (?:article|story|post))?[.:]?$',
      ...[
        '(?:leave|post|write|add|submit) (?:a|your) (?:comment|reply)\\b',
        'join the (?:conversation|discussion)[.!]?$',
      ],
      ...[
        'be the first to comment',
        '(?:log|sign) in to (?:comment|post|reply|leave)',
        'you must be (?:logged|signed) in',
      ],
      ...[
        'comments (?:are|have been) (?:closed|disabled|turned off)',
        'your e-?mail address will not be published',
      ],
      ...['what do you think\\?$', 'tell us what you think', 'have your say[.!]?$', 'this site uses akismet'],
      ...[
        'let us know (?:what you think )?in the comments',
        'kommentare?(?: \\(\\d+\\))?$',
        'commentaires?$',
      ],
      'coment[aá]rios$',
    ),
  },
  {
    reason: 'copyright',
    why: 'who owns the text, and what may be done with it',
    longest: 90,
    pattern: opening(
      ...[
        '©',
        '\\(c\\) ?\\d{4}',
        'copyright (?:©|\\(c\\)|\\d{4}|by\\b)',
        'all rights reserved',
        'all content ©',
      ],
      ...[
        'tous droits réservés',
        'alle rechte vorbehalten',
        'todos los derechos reservados',
        'todos os direitos reservados',
      ],
      'this (?:material|copy|article|content) (?:is copyrighted|is protected|may not be|is for your personal)',
      ...[
        '.{1,40}© ?\\d{4}',
        '.{0,80}all rights reserved\\.?$',
        'to order presentation-ready',
        'click here for reuse',
      ],
      ...['reprints? (?:&|and) permissions?', 'want to use this article\\?', 'republished with permission'],
      'our standards: ?the thomson reuters trust principles',
    ),
  },
  {
    reason: 'navigation',
    why: 'signposts of the site',
    longest: 12,
    pattern: line(
      ...[
        'home',
        'menu',
        'search',
        'close',
        `skip(?: to ${some(40)}| ad)?`,
        'top',
        'log ?in',
        'sign in',
        'register',
      ],
      ...[
        'back(?: to (?:top|home|all|article).{0,20})?',
        '(?:next|prev(?:ious)?)(?: (?:article|post|story|page|slide))?',
      ],
      ...[
        'continue(?: reading)?',
        `click to (?:enlarge|expand|view|play|tweet).{0,40}`,
        'my account',
        'contact(?: us)?',
      ],
      '(?:view|open|see|show|launch) (?:gallery|photos|slideshow|image|larger|full ?screen|comments).{0,30}',
      ...[
        'about(?: us)?',
        'privacy(?: policy)?',
        'terms(?: of (?:use|service))?',
        'cookies?(?: policy)?',
        'sitemap',
        'rss',
      ],
      ...[
        'help',
        'faq',
        '(?:text|font) size',
        'a a a?',
        'order reprints',
        'print article',
        `toggle ${some(30)}`,
        'expand',
      ],
      ...['collapse', 'fullscreen', 'play(?: video)?', 'pause', 'replay(?: video)?', 'mute', 'caption'],
      'listen(?: to (?:this )?(?:article|story))?(?: \\(?\\d+ min\\w*\\)?)?',
      ...['(?:\\d+ )?min(?:ute)?s? read', 'page \\d+(?: of \\d+)?', '\\d+ (?:of|/) \\d+'],
      '(?:filed under|topics?|tags?|categor(?:y|ies)|sections?|posted in|schlagwörter|themen|etiquetas|mots-clés)(?: ?[:：].{0,80})?',
      `(?:find more stories about|explore more on these topics).{0,80}`,
    ),
  },
]
