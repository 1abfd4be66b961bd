import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { refuseMove } from '../../../../shared/claims/status-rules.ts'
import type { CommandId } from '../../../../shared/commands/command-list.ts'
import type { Claim } from '../../../../shared/domain/claim.ts'
import { type Finding, workflows } from '../../../../shared/domain/claim-status.ts'
import { findingLabels, workflowLabels } from '../../../../shared/domain/labels.ts'
import { findingSigns } from '../../../../shared/claims/finding-signs.ts'
import { runCommand } from '../../../keyboard/command-registry.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { selectPerson, useSettingsStore } from '../../../stores/settings-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Kbd } from '../../../ui/Kbd.tsx'
import { Menu } from '../../../ui/Menu.tsx'
import { PaneSection } from '../../../ui/Pane.tsx'
import { showMoment } from '../../../ui/show-time.ts'
import { useNow } from '../../../ui/use-now.ts'
import { moveTo } from '../desk-actions.ts'
import { FindingGlyph } from '../../../forms/FindingGlyph.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { useCardFocus } from './card-focus.ts'
import styles from './FindingSection.module.css'

/** The six that most checks end with, and the others. */
const mainFindings = [
  'confirmed',
  'confirmed_with_attribution',
  'incorrect',
  'needs_context',
  'conflicting_sources',
  'unverifiable',
] as const satisfies readonly Finding[]
const otherFindings = ['on_author', 'not_checkable', 'cut', 'none'] as const satisfies readonly Finding[]

/** What the check found, and where the claim stands in the desk's process: two things that are never mixed. */
export function FindingSection({ claim }: { claim: Claim }) {
  return (
    <PaneSection title="Finding" aside={<WorkflowMenu claim={claim} />}>
      <div role="group" aria-label="Finding" className={styles.findings}>
        {mainFindings.map((finding) => (
          <FindingButton key={finding} claim={claim} finding={finding} />
        ))}
        <div className={styles.others}>
          {otherFindings.map((finding) => (
            <FindingButton key={finding} claim={claim} finding={finding} isSmall />
          ))}
        </div>
      </div>
      <WhoFound claim={claim} />
    </PaneSection>
  )
}

function FindingButton({
  claim,
  finding,
  isSmall = false,
}: {
  claim: Claim
  finding: Finding
  isSmall?: boolean
}) {
  const isReadOnly = useIsReadOnly()
  const command = `finding.${finding}` satisfies CommandId
  const shortcut = useCommandKey(command)
  const isOn = claim.finding === finding
  return (
    <button
      type="button"
      aria-pressed={isOn}
      disabled={isReadOnly}
      data-tone={findingSigns[finding].tone}
      className={cx(styles.finding, isSmall && styles.small, isOn && styles.on)}
      onClick={() => runCommand(command)}
    >
      {!isSmall && <FindingGlyph finding={finding} isDecorative />}
      <span className={styles.label}>{findingLabels[finding]}</span>
      {shortcut !== undefined && <Kbd shortcut={shortcut} isDecorative />}
    </button>
  )
}

function WorkflowMenu({ claim }: { claim: Claim }) {
  const ref = useRef<HTMLButtonElement>(null)
  const isReadOnly = useIsReadOnly()
  const shortcut = useCommandKey('claim.move')
  useCardFocus('move', () => ref.current?.click())
  const targets = workflows.filter((to) => refuseMove(claim.workflow, to, claim.finding) !== 'not_in_table')
  return (
    <Menu
      label="Where the claim stands"
      placement="bottom end"
      trigger={
        <Button
          ref={ref}
          size="small"
          variant="quiet"
          isDisabled={isReadOnly}
          label={`${workflowLabels[claim.workflow]}, move in the process`}
          className={styles.workflow}
          icon={ChevronDown}
        >
          {workflowLabels[claim.workflow]}
        </Button>
      }
      groups={[
        {
          ...(shortcut !== undefined && { heading: 'Move to' }),
          items: targets.map((to) => {
            const needsFinding = refuseMove(claim.workflow, to, claim.finding) === 'no_finding'
            return {
              id: to,
              label: workflowLabels[to],
              isDisabled: needsFinding,
              ...(needsFinding && { detail: 'Set a finding first' }),
            }
          }),
        },
      ]}
      onAction={(id) => {
        const to = targets.find((one) => one === id)
        if (to !== undefined) void moveTo(claim, to)
      }}
    />
  )
}

/** Who found it, who signed it off, who read it a second time, and when. */
function WhoFound({ claim }: { claim: Claim }) {
  const now = useNow()
  const settings = useSettingsStore()
  const nameOf = (id: string | null) => selectPerson(settings, id)?.initials ?? 'somebody'
  const facts = [
    claim.findingAt === null
      ? null
      : `found by ${nameOf(claim.findingBy)}, ${showMoment(claim.findingAt, now)}`,
    claim.secondReadAt === null
      ? null
      : `read again by ${nameOf(claim.secondReadBy)}, ${showMoment(claim.secondReadAt, now)}`,
    claim.signedOffAt === null
      ? null
      : `signed off by ${nameOf(claim.signedOffBy)}, ${showMoment(claim.signedOffAt, now)}`,
  ].filter((fact) => fact !== null)
  return (
    <p className={styles.who}>{facts.length === 0 ? 'nobody has found anything yet' : facts.join(' · ')}</p>
  )
}
