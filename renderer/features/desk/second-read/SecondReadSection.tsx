import {
  mayReadSecond,
  secondReadOf,
  standingReading,
} from '../../../../shared/claims/second-read/second-read.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { Finding } from '../../../../shared/domain/claim-status.ts'
import type { Id, Instant } from '../../../../shared/domain/ids.ts'
import { findingLabels } from '../../../../shared/domain/labels.ts'
import type { SecondReading } from '../../../../shared/domain/second-reading.ts'
import { FindingGlyph } from '../../../forms/FindingGlyph.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { runCommand } from '../../../keyboard/command-registry.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { selectHouseRules, selectPerson, useSettingsStore } from '../../../stores/settings-store.ts'
import { selectReading } from '../../../stores/story-selectors.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { PaneSection } from '../../../ui/Pane.tsx'
import { showMoment } from '../../../ui/show-time.ts'
import { useNow } from '../../../ui/use-now.ts'
import styles from './SecondRead.module.css'

/** Both findings of a claim side by side, where they differ and how that was settled; nothing until it was read again. */
export function SecondReadSection({ claim }: { claim: Claim }) {
  const kept = useStoryStore((state) => selectReading(state, claim.id))
  const rules = useSettingsStore(selectHouseRules)
  const reading = standingReading(claim, kept)
  if (reading === null || claim.finding === 'none') return null
  const state = secondReadOf(claim, reading, rules)
  return (
    <PaneSection title="Second read" aside={reading.isBlind ? 'blind' : undefined}>
      <div className={styles.both}>
        <Reader
          title="First"
          finding={claim.finding}
          by={claim.findingBy}
          at={claim.findingAt}
          note={claim.note}
        />
        <Reader
          title="Second"
          finding={reading.finding}
          by={reading.readBy}
          at={reading.readAt}
          note={reading.note}
          isOther={reading.finding !== claim.finding}
        />
      </div>
      <Outcome claim={claim} reading={reading} isOpen={state === 'differs'} />
    </PaneSection>
  )
}

interface ReaderProps {
  title: string
  finding: Finding
  by: Id | null
  at: Instant | null
  note: string
  /** Whether it is not what the other one found. */
  isOther?: boolean
}

function Reader({ title, finding, by, at, note, isOther = false }: ReaderProps) {
  const now = useNow()
  const name = useSettingsStore((state) => selectPerson(state, by)?.name ?? 'Somebody')
  return (
    <section className={cx(styles.reader, isOther && styles.other)} aria-label={`${title} reader`}>
      <p className={styles.found}>
        <FindingGlyph finding={finding} isDecorative />
        {findingLabels[finding]}
      </p>
      <p className={styles.who}>
        {name}
        {at !== null && `, ${showMoment(at, now)}`}
      </p>
      <p className={note === '' ? styles.noNote : styles.note} dir="auto">
        {note === '' ? 'no note' : note}
      </p>
    </section>
  )
}

/** That both found the same, or what is still to be settled, or how it was. */
function Outcome({ claim, reading, isOpen }: { claim: Claim; reading: SecondReading; isOpen: boolean }) {
  const settler = useSettingsStore((state) => selectPerson(state, reading.settledBy)?.name ?? 'Somebody')
  const key = useCommandKey('claim.keep-finding')
  const isReadOnly = useIsReadOnly()
  const now = useNow()
  if (reading.finding === claim.finding) {
    const first = reading.firstFinding
    const before =
      first === null || first === claim.finding
        ? ''
        : `, after ${findingLabels[first].toLowerCase()} was found first`
    return <p className={styles.outcome}>Both found the same{before}.</p>
  }
  if (!isOpen) {
    return (
      <p className={styles.outcome}>
        {settler} kept the first finding
        {reading.settledAt !== null && `, ${showMoment(reading.settledAt, now)}`}:{' '}
        <span dir="auto">{reading.settledReason}</span>
      </p>
    )
  }
  return (
    <div className={styles.open}>
      <p>The findings differ. Change the first one, or keep it with a reason.</p>
      {!isReadOnly && (
        <Button size="small" shortcut={key} onPress={() => runCommand('claim.keep-finding')}>
          Keep it…
        </Button>
      )}
    </div>
  )
}

/** What stands in the place of a finding that is kept from its second reader. */
export function VeiledFinding({ claim }: { claim: Claim }) {
  const name = useSettingsStore((state) => selectPerson(state, claim.findingBy)?.name ?? 'Somebody')
  const me = useSettingsStore((state) => state.settings.me)
  const kept = useStoryStore((state) => selectReading(state, claim.id))
  const whole = useStoryStore((state) => state.open?.whole.claims.byId.get(claim.id))
  const key = useCommandKey('claim.second-read')
  const mayRead = whole !== undefined && mayReadSecond(whole, kept, me)
  return (
    <PaneSection title="Finding">
      <div className={styles.veil}>
        <p>
          {name} has checked this claim. What was found, the note, the wording and the history are kept from
          you until you have given your own finding: the rule for this type asks for a blind second read.
        </p>
        {mayRead && (
          <Button variant="primary" shortcut={key} onPress={() => runCommand('claim.second-read')}>
            Give your second read
          </Button>
        )}
      </div>
    </PaneSection>
  )
}
