import type { SourceKind } from '../domain/source.ts'
import type { Link } from './link.ts'

/**
 * What a link's host says about the kind of source, first match wins. Only hosts that are one kind almost
 * always stand here; a person can change the kind at any time.
 */
const kindByHost: readonly (readonly [host: RegExp, kind: SourceKind])[] = [
  [
    /(?:^|\.)(?:x\.com|twitter\.com|facebook\.com|instagram\.com|threads\.(?:net|com)|tiktok\.com|t\.me|telegram\.me|linkedin\.com|reddit\.com|bsky\.app|truthsocial\.com|vk\.com|weibo\.com|mastodon\.[a-z]+)$/,
    'social_post',
  ],
  [/(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|flickr\.com)$/, 'photo_video'],
  [
    /(?:^|\.)(?:courtlistener\.com|pacer\.gov|supremecourt\.gov|uscourts\.gov|bailii\.org|curia\.europa\.eu|icj-cij\.org|icc-cpi\.int|hudoc\.echr\.coe\.int|judiciary\.uk|supremecourt\.uk)$/,
    'court_record',
  ],
  [
    /(?:^|\.)(?:doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|nature\.com|science\.org|thelancet\.com|nejm\.org|bmj\.com|jamanetwork\.com|pnas\.org|journals\.plos\.org)$/,
    'peer_reviewed',
  ],
  [/(?:^|\.)(?:prnewswire\.com|businesswire\.com|globenewswire\.com|eurekalert\.org)$/, 'press_release'],
  [/(?:^|\.)(?:apnews\.com|reuters\.com|afp\.com|upi\.com|dpa\.com|pa\.media|efe\.com|ansa\.it)$/, 'wire'],
  [/(?:^|\.)(?:openstreetmap\.org|maps\.google\.[a-z.]+|geonames\.org)$/, 'map_reference'],
  [
    /(?:^|\.)(?:data\.gov|data\.europa\.eu|data\.worldbank\.org|ourworldindata\.org|data\.un\.org)$/,
    'dataset',
  ],
  [/(?:^|\.)(?:books\.google\.[a-z.]+|gutenberg\.org|worldcat\.org)$/, 'book'],
  [
    /(?:^|\.)(?:gov|mil|int|gov\.[a-z]{2}|gob\.[a-z]{2}|gouv\.fr|gc\.ca|europa\.eu|un\.org|admin\.ch|bund\.de|bundestag\.de|parliament\.uk|idf\.il)$/,
    'official_document',
  ],
]

/** The kind of source that a link most likely is; a news report when its host says nothing. */
export function sourceKindOfLink(link: Link): SourceKind {
  return kindByHost.find(([host]) => host.test(link.host))?.[1] ?? 'news_report'
}
