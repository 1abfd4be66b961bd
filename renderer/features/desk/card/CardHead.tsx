import { TriangleAlert } from 'lucide-react'
import { useRef } from 'react'
import { findingSigns } from '../../../../shared/claims/finding-signs.ts'
import { type Claim, priorities } from '../../../../shared/domain/claim.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import { claimTypeLabels, priorityLabels } from '../../../../shared/domain/labels.ts'
import { placeName } from '../../../../shared/text/place-names.ts'
import { wordsInContext } from '../../../../shared/text/words-in-context.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { updateClaim } from '../../../stores/claim-actions.ts'
import { selectAnchors, selectClaimOrder } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { jumpToOffset } from '../article/jump-to.ts'
import { turnLegalRisk } from '../desk-actions.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useCardFocus } from './card-focus.ts'
import { ClaimMenu } from './ClaimMenu.tsx'
import { memoOnClaim } from './memo-on-claim.ts'
import styles from './CardHead.module.css'

/** How much of the paragraph stands on each side of the claim's words, in UTF-16 units. */
const contextRoom = 44

/** What is said: the claim's standing in a line of tags, and its words unless they stand beside the card already. */
export function CardHead({ claim, hasQuote = true }: { claim: Claim; hasQuote?: boolean }) {
  const order = useStoryStore(selectClaimOrder)
  return (
    <section className={styles.head} aria-label="Words of the claim" data-card-top>
      <div className={styles.tags}>
        <PriorityTag claim={claim} />
        <TypeTag claim={claim} />
        <PlaceTag claim={claim} />
        {claim.legalRisk && <LegalTag claim={claim} />}
        <span className={styles.count}>
          {order.indexOf(claim.id) + 1} of {order.length}
        </span>
        <ClaimMenu claim={claim} />
      </div>
      {hasQuote && <Quote claim={claim} />}
    </section>
  )
}

const PriorityTag = memoOnClaim(
  function PriorityTag({ claim }: { claim: Claim }) {
    const shortcut = useCommandKey('claim.priority')
    const isReadOnly = useIsReadOnly()
    return (
      <Menu
        label="Priority"
        trigger={
          <Button
            size="small"
            isDisabled={isReadOnly}
            label={`${priorityLabels[claim.priority]} priority`}
            className={cx(styles.tag, claim.priority === 'high' && styles.high)}
          >
            {priorityLabels[claim.priority]}
          </Button>
        }
        groups={[
          {
            ...(shortcut !== undefined && { heading: `${shortcut} goes through them` }),
            items: priorities.map((id) => ({
              id,
              label: priorityLabels[id],
              isChecked: id === claim.priority,
            })),
          },
        ]}
        onAction={(id) => {
          const priority = priorities.find((one) => one === id)
          if (priority !== undefined) void updateClaim(claim.id, { priority })
        }}
      />
    )
  },
  ['priority'],
)

const TypeTag = memoOnClaim(
  function TypeTag({ claim }: { claim: Claim }) {
    const ref = useRef<HTMLButtonElement>(null)
    const isReadOnly = useIsReadOnly()
    useCardFocus('type', () => ref.current?.click())
    return (
      <Menu
        label="Type"
        trigger={
          <Button
            ref={ref}
            size="small"
            isDisabled={isReadOnly}
            label={`${claimTypeLabels[claim.type]}, type of the claim`}
            className={styles.tag}
          >
            {claimTypeLabels[claim.type]}
          </Button>
        }
        groups={[
          {
            items: claimTypes.map((id) => ({
              id,
              label: claimTypeLabels[id],
              isChecked: id === claim.type,
            })),
          },
        ]}
        onAction={(id) => {
          const type = claimTypes.find((one) => one === id)
          if (type !== undefined) void updateClaim(claim.id, { type })
        }}
      />
    )
  },
  ['type'],
)

const PlaceTag = memoOnClaim(function PlaceTag({ claim }: { claim: Claim }) {
  const anchor = useStoryStore((state) => selectAnchors(state, claim.id)[0])
  const version = useStoryStore((state) => state.open?.version)
  if (anchor === undefined || version === undefined || anchor.state === 'lost') {
    return <span className={styles.tag}>place lost</span>
  }
  const name = placeName(version.blocks, anchor.start)
  return (
    <Button
      size="small"
      className={styles.tag}
      label={`${name}: show in the article`}
      onPress={() => jumpToOffset({ version }, anchor.start)}
    >
      {name}
    </Button>
  )
}, [])

const LegalTag = memoOnClaim(
  function LegalTag({ claim }: { claim: Claim }) {
    const isReadOnly = useIsReadOnly()
    return (
      <Button
        size="small"
        isDisabled={isReadOnly}
        className={cx(styles.tag, styles.legal)}
        label="Legal risk: take the mark off"
        onPress={() => void turnLegalRisk(claim)}
      >
        <span className={styles.legalWords}>
          <Icon icon={TriangleAlert} size={12} />
          Legal risk
        </span>
      </Button>
    )
  },
  ['legalRisk'],
)

function Quote({ claim }: { claim: Claim }) {
  const anchor = useStoryStore((state) => selectAnchors(state, claim.id)[0])
  const version = useStoryStore((state) => state.open?.version)
  const text = useStoryStore((state) => state.open?.text)
  if (anchor === undefined || version === undefined || text === undefined || anchor.state === 'lost') {
    return <p className={styles.lost}>The words of this claim are no longer in the text.</p>
  }
  const { before, words, after } = wordsInContext(text, version.blocks, anchor, contextRoom)
  const { tone, line } = findingSigns[claim.finding]
  return (
    <p className={styles.quote} dir="auto">
      {before}
      <mark data-tone={tone} className={cx(styles.words, styles[line])}>
        {words}
      </mark>
      {after}
    </p>
  )
}
