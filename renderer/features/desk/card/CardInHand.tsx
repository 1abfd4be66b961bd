import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { Pane } from '../../../ui/Pane.tsx'
import { bringForward, useDeskLayout } from '../desk-layout.ts'
import { NoteCard } from '../notes/NoteCard.tsx'
import { ProposalCard } from '../proposals/ProposalCard.tsx'
import { ClaimCard } from './ClaimCard.tsx'
import styles from './ClaimCard.module.css'

/** The card of what is in hand: a claim, a proposal or a copy note, as the list says. */
export function CardInHand() {
  const deskList = useViewStore((state) => state.deskList)
  switch (deskList) {
    case 'claims':
      return <ClaimCard />
    case 'proposed':
      return (
        <OtherCard label="Proposal in hand" back="All proposals">
          <ProposalCard />
        </OtherCard>
      )
    case 'notes':
      return (
        <OtherCard label="Copy note in hand" back="All copy notes">
          <NoteCard />
        </OtherCard>
      )
  }
}

function OtherCard({ label, back, children }: { label: string; back: string; children: ReactNode }) {
  const isShared = useDeskLayout((state) => state.isShared)
  return (
    <Pane label={label} ground="raised" className={styles.pane}>
      {isShared && (
        <div className={styles.back}>
          <Button size="small" variant="quiet" icon={ArrowLeft} onPress={() => bringForward('list')}>
            {back}
          </Button>
        </div>
      )}
      {children}
    </Pane>
  )
}
