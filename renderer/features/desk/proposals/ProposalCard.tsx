import { useRef } from 'react'
import { proposalKey } from '../../../../shared/claims/spotting/open-proposals.ts'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import { claimTypes } from '../../../../shared/domain/claim-type.ts'
import { claimTypeLabels, priorityLabels } from '../../../../shared/domain/labels.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Definition, DefinitionList } from '../../../ui/DefinitionList.tsx'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { PaneBody, PaneFooter, PaneSection } from '../../../ui/Pane.tsx'
import { Tag } from '../../../ui/Tag.tsx'
import { Spacer } from '../../../ui/Toolbar.tsx'
import { useCardFocus } from '../card/card-focus.ts'
import { PlaceButton } from '../card/PlaceButton.tsx'
import { QuotedWords } from '../card/QuotedWords.tsx'
import styles from '../card/CardHead.module.css'
import { DismissedCard } from './DismissedCard.tsx'
import { acceptProposals, dismissProposals } from './proposal-actions.ts'
import { factsOf } from './proposal-facts.ts'
import { useProposalFilter, useProposalInHand, useShownProposals } from './proposal-filter.ts'
import { ProposalMenu } from './ProposalMenu.tsx'

/** The proposal in hand: what it seems to be, why, what its words say, and what to do with it. */
export function ProposalCard() {
  const proposal = useProposalInHand()
  const isDismissedShown = useProposalFilter((state) => state.isDismissedShown)
  const key = useViewStore((state) => state.selectedProposal)
  if (isDismissedShown && proposal === null) return <DismissedCard dismissedKey={key} />
  return proposal === null ? <NoProposal /> : <CardOf proposal={proposal} />
}

function NoProposal() {
  const nextKey = useCommandKey('claim.next-open')
  const isAnyThere = useShownProposals().length > 0
  if (!isAnyThere) return null
  return (
    <EmptyState size="compact" title="No proposal in hand">
      {nextKey === undefined
        ? 'Choose one in the list, or press its words in the article.'
        : `Press ${nextKey} for the next one, choose one in the list, or press its words in the article.`}
    </EmptyState>
  )
}

function CardOf({ proposal }: { proposal: Proposal }) {
  const isReadOnly = useIsReadOnly()
  const facts = factsOf(proposal.details)
  return (
    <>
      <PaneBody>
        <ProposalHead proposal={proposal} />
        <PaneSection title="Why it is proposed">
          <p>{proposal.reason.charAt(0).toUpperCase() + proposal.reason.slice(1)}</p>
        </PaneSection>
        {facts.length > 0 && (
          <PaneSection title="What the words say">
            <DefinitionList>
              {facts.map(({ label, words }) => (
                <Definition key={label} term={label}>
                  {words}
                </Definition>
              ))}
            </DefinitionList>
          </PaneSection>
        )}
      </PaneBody>
      {!isReadOnly && <ProposalFooter proposal={proposal} />}
    </>
  )
}

function ProposalHead({ proposal }: { proposal: Proposal }) {
  const shown = useShownProposals()
  const at = shown.findIndex((one) => proposalKey(one) === proposalKey(proposal))
  return (
    <section className={styles.head} aria-label="Words of the proposal">
      <div className={styles.tags}>
        <Tag tone={proposal.priority === 'high' ? 'amber' : 'slate'}>{priorityLabels[proposal.priority]}</Tag>
        <Tag>{claimTypeLabels[proposal.type]}</Tag>
        <PlaceButton span={proposal} />
        <span className={styles.count}>{at === -1 ? '' : `${at + 1} of ${shown.length}`}</span>
        <ProposalMenu proposal={proposal} />
      </div>
      <QuotedWords span={proposal} sign="proposed" />
    </section>
  )
}

function ProposalFooter({ proposal }: { proposal: Proposal }) {
  const acceptKey = useCommandKey('proposal.accept')
  const dismissKey = useCommandKey('proposal.dismiss')
  return (
    <PaneFooter>
      <Button shortcut={dismissKey} onPress={() => void dismissProposals([proposal])}>
        Dismiss
      </Button>
      <Spacer />
      <AcceptAs proposal={proposal} />
      <Button variant="primary" shortcut={acceptKey} onPress={() => void acceptProposals([proposal])}>
        Accept
      </Button>
    </PaneFooter>
  )
}

function AcceptAs({ proposal }: { proposal: Proposal }) {
  const ref = useRef<HTMLButtonElement>(null)
  const shortcut = useCommandKey('proposal.accept-as')
  useCardFocus('accept_as', () => ref.current?.click())
  return (
    <Menu
      label="Accept as"
      placement="top end"
      trigger={
        <Button ref={ref} shortcut={shortcut}>
          Accept as…
        </Button>
      }
      groups={[
        {
          items: claimTypes.map((id) => ({
            id,
            label: claimTypeLabels[id],
            isChecked: id === proposal.type,
          })),
        },
      ]}
      onAction={(id) =>
        void acceptProposals(
          [proposal],
          claimTypes.find((type) => type === id),
        )
      }
    />
  )
}
