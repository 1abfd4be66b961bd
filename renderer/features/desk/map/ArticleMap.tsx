import {
  type KeyboardEvent,
  memo,
  type RefObject,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { findingSigns } from '../../../../shared/claims/finding-signs.ts'
import { type Finding, findings } from '../../../../shared/domain/claim-status.ts'
import type { Id } from '../../../../shared/domain/ids.ts'
import type { MarkedPlace } from '../../../../shared/text/mark-runs.ts'
import { paragraphNumbers } from '../../../../shared/text/place-names.ts'
import { type Coverage, useCoverage } from '../../../stores/coverage-selectors.ts'
import { memoizeLast } from '../../../stores/memoize-last.ts'
import { selectClaim } from '../../../stores/story-selectors.ts'
import { type OpenStory, useStoryStore } from '../../../stores/story-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { cx } from '../../../ui/cx.ts'
import { selectPlacesByBlock } from '../article/article-selectors.ts'
import { jumpToBlock } from '../article/jump-to.ts'
import { nameOfSection } from './map-names.ts'
import {
  leastHeight,
  type MapMark,
  mapSections,
  type MapSection,
  marksOfSection,
  readOfSection,
  sectionAt,
  type SectionCoverage,
} from './map-sections.ts'
import { boxOf, paintOf } from './paint-marks.ts'
import { useReadingPlace } from './use-reading-place.ts'
import styles from './ArticleMap.module.css'

type TextOnDesk = Pick<OpenStory, 'version' | 'text'>

/** A short article does not blow up to the whole strip: at most so many CSS pixels for a character. */
const mostPerUnit = 0.32

/**
 * The whole article as a strip: a bar for each block by its length, filled as far as it was read, with the claims in it by
 * their findings. One stop
 * of the Tab key; arrow keys move along it, Enter or a press goes there.
 */
export const ArticleMap = memo(function ArticleMap({ version, text }: TextOnDesk) {
  const { blocks } = version
  const navRef = useRef<HTMLElement>(null)
  const height = useHeight(navRef)
  const laidOut = useMemo(() => mapSections(blocks, height), [blocks, height])
  // The article is there to be read before the map of it is drawn.
  const sections = useDeferredValue(laidOut, none)
  const numbers = useMemo(() => paragraphNumbers(blocks), [blocks])
  const placesByBlock = useStoryStore(selectPlacesByBlock)
  const coverages = sectionCoverages(sections, useCoverage())
  const perUnit = Math.min(mostPerUnit, height / Math.max(1, text.length))
  const here = sectionAt(sections, useReadingPlace(text))
  const [stop, setStop] = useState<number | null>(null)
  const leave = useCallback(() => setStop(null), [])
  const stopAt = Math.min(stop ?? here, sections.length - 1)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -sections.length, End: sections.length }[event.key]
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = Math.min(sections.length - 1, Math.max(0, stopAt + step))
    setStop(next)
    navRef.current?.querySelectorAll('button')[next]?.focus()
  }
  return (
    <nav ref={navRef} aria-label="Map of the article" className={styles.map} onKeyDown={onKeyDown}>
      {sections.map((section, index) => (
        <Section
          key={section.start}
          section={section}
          version={version}
          numbers={numbers}
          placesByBlock={placesByBlock}
          coverage={coverages[index] ?? null}
          height={Math.max(leastHeight, (section.end - section.start) * perUnit)}
          isHere={index === here}
          isStop={index === stopAt}
          onLeave={leave}
        />
      ))}
    </nav>
  )
})

interface SectionProps {
  section: MapSection
  version: OpenStory['version']
  numbers: readonly (number | null)[]
  placesByBlock: readonly (readonly MarkedPlace[])[]
  /** Null while it is not known what was read. */
  coverage: SectionCoverage | null
  /** CSS pixels. */
  height: number
  isHere: boolean
  isStop: boolean
  onLeave: () => void
}

const none: readonly never[] = []

const Section = memo(function Section(props: SectionProps) {
  const { section, version, numbers, placesByBlock, coverage, height, isHere, isStop, onLeave } = props
  const places = useMemo(
    () => [...new Set(placesByBlock.slice(section.from, section.to).flat())],
    [placesByBlock, section],
  )
  const marks = useMemo(() => marksOfSection(section, places), [section, places])
  // One string for all findings of the section: it repaints when one of them changes, and costs little to compare.
  const found = useStoryStore((state) =>
    marks.map((mark) => selectClaim(state, mark.claimId)?.finding ?? 'none').join(' '),
  )
  const selected = useViewStore(({ selectedClaimId }) =>
    marks.some((mark) => mark.claimId === selectedClaimId) ? selectedClaimId : null,
  )
  const findingOf = useMemo(() => findingsById(marks, found), [marks, found])
  const name = useMemo(
    () => nameOfSection(section, version.blocks, numbers, [...findingOf.values()], coverage),
    [section, version.blocks, numbers, findingOf, coverage],
  )
  return (
    <button
      type="button"
      className={cx(styles.section, isHere && styles.here)}
      style={{ height, ...paintOf(marks, findingOf, coverage?.read ?? none, height) }}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
      {...(isHere && { 'aria-current': 'location' as const })}
      onClick={() => jumpToBlock(section.start)}
      onBlur={onLeave}
    >
      {marks
        .filter((mark) => mark.claimId === selected)
        .map((mark, index) => (
          <SelectedMark
            key={index}
            mark={mark}
            finding={findingOf.get(mark.claimId) ?? 'none'}
            height={height}
          />
        ))}
    </button>
  )
})

let earlierCoverages: readonly SectionCoverage[] = []

/** What of each section was read; a section in which nothing changed keeps its answer, and is not painted again. */
const sectionCoverages = memoizeLast((sections: readonly MapSection[], coverage: Coverage | null) => {
  if (coverage === null) return none
  earlierCoverages = sections.map((section, index) => {
    const found = readOfSection(section, coverage)
    const earlier = earlierCoverages[index]
    return earlier !== undefined && JSON.stringify(earlier) === JSON.stringify(found) ? earlier : found
  })
  return earlierCoverages
})

/** The findings of the claims in a section, from the string that says them in the order of the marks. */
function findingsById(marks: readonly MapMark[], found: string): ReadonlyMap<Id, Finding> {
  const names = found.split(' ')
  return new Map(
    marks.map((mark, index) => [mark.claimId, findings.find((one) => one === names[index]) ?? 'none']),
  )
}

interface SelectedMarkProps {
  mark: MapMark
  finding: Finding
  /** Of the section, in CSS pixels. */
  height: number
}

/** The places of the claim in hand stand out from the strip. */
function SelectedMark({ mark, finding, height }: SelectedMarkProps) {
  const { tone, isHollow } = findingSigns[finding]
  const box = boxOf(mark, height)
  return <span className={cx(styles.selected, isHollow && styles.open)} data-tone={tone} style={box} />
}

/** The height of an element in CSS pixels, followed while it changes. */
function useHeight(ref: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(640)
  useEffect(() => {
    const element = ref.current
    if (element === null) return undefined
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setHeight(Math.round(entry.contentRect.height))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return height
}
