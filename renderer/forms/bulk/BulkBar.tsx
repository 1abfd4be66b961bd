import { X } from 'lucide-react'
import { useId } from 'react'
import { type Claim, priorities } from '../../../shared/domain/claim.ts'
import { type Finding, findings, workflows } from '../../../shared/domain/claim-status.ts'
import { claimTypes } from '../../../shared/domain/claim-type.ts'
import {
  claimTypeLabels,
  findingLabels,
  priorityLabels,
  workflowLabels,
} from '../../../shared/domain/labels.ts'
import { useCommandKey } from '../../keyboard/use-command-key.ts'
import { useSettingsStore } from '../../stores/settings-store.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { Toolbar } from '../../ui/Toolbar.tsx'
import { useIsReadOnly } from '../use-is-read-only.ts'
import styles from './BulkBar.module.css'
import { bulkQuestion, claimsInWords } from './bulk-words.ts'
import { useBulkChange } from './use-bulk-change.ts'
import { useBulkCommands } from './use-bulk-commands.ts'

export interface BulkBarProps {
  /** The chosen claims as they are now. */
  claims: readonly Claim[]
  /** Leaves all of them out again. */
  onClear: () => void
}

/**
 * What can be done with all chosen claims at once. While it stands, the keys of a claim (digits, Enter, Delete) mean all
 * of them.
 */
export function BulkBar({ claims, onClear }: BulkBarProps) {
  const changing = useBulkChange(claims)
  const isReadOnly = useIsReadOnly()
  const ids = { type: useId(), more: useId() }
  useBulkCommands(claims, changing.request, ids)
  const { asked } = changing
  return (
    <div className={styles.bar}>
      <span className={styles.count} role="status">
        <strong>{claimsInWords(claims.length)}</strong> chosen
        <IconButton icon={X} size="small" label="Choose none" onPress={onClear} />
      </span>
      {!isReadOnly && <Actions claims={claims} request={changing.request} ids={ids} />}
      {asked !== null && (
        <ConfirmDialog
          isOpen
          title={bulkQuestion(asked, claims.length).title}
          confirmLabel={bulkQuestion(asked, claims.length).confirm}
          variant={asked.kind === 'delete' ? 'danger' : 'primary'}
          onConfirm={changing.confirm}
          onCancel={changing.cancel}
        >
          {aboutIn(claims)}
        </ConfirmDialog>
      )}
    </div>
  )
}

/** In how many stories the claims stand, and that it can be taken back. */
function aboutIn(claims: readonly Claim[]): string {
  const stories = new Set(claims.map(({ storyId }) => storyId)).size
  return `${stories === 1 ? 'They are all in one story.' : `They are in ${stories} stories.`} One undo takes it back.`
}

interface ActionsProps {
  claims: readonly Claim[]
  request: ReturnType<typeof useBulkChange>['request']
  ids: { readonly type: string; readonly more: string }
}

function Actions({ claims, request, ids }: ActionsProps) {
  const typeKey = useCommandKey('claim.type')
  const setFields = (fields: Partial<Pick<Claim, 'type' | 'priority' | 'legalRisk' | 'assigneeId'>>) =>
    request({ kind: 'fields', fields })
  return (
    <Toolbar label="Change the chosen claims" className={styles.actions}>
      <Menu
        label="Finding"
        trigger={<Button size="small">Finding</Button>}
        placement="top start"
        groups={[{ items: findings.map((id) => ({ id, label: findingLabels[id] })) }]}
        onAction={(id) => {
          if (isFinding(id)) request({ kind: 'finding', finding: id })
        }}
      />
      <Menu
        label="Type"
        trigger={
          <Button id={ids.type} size="small" shortcut={typeKey}>
            Type
          </Button>
        }
        placement="top start"
        groups={[{ items: claimTypes.map((id) => ({ id, label: claimTypeLabels[id] })) }]}
        onAction={(id) => {
          const type = claimTypes.find((one) => one === id)
          if (type !== undefined) setFields({ type })
        }}
      />
      <Assign onAssign={(assigneeId) => setFields({ assigneeId })} />
      <Button size="small" onPress={() => request({ kind: 'sign-off' })}>
        Sign off
      </Button>
      <More id={ids.more} claims={claims} request={request} setFields={setFields} />
    </Toolbar>
  )
}

function isFinding(id: string): id is Finding {
  return findings.some((finding) => finding === id)
}

function Assign({ onAssign }: { onAssign: (personId: string | null) => void }) {
  const people = useSettingsStore((state) => state.tables.people.byId)
  const active = [...people.values()].filter((person) => person.isActive)
  return (
    <Menu
      label="Assign"
      trigger={<Button size="small">Assign</Button>}
      placement="top start"
      groups={[
        { items: active.map(({ id, name, initials }) => ({ id, label: name, detail: initials })) },
        { items: [{ id: 'nobody', label: 'Nobody' }] },
      ]}
      onAction={(id) => onAssign(id === 'nobody' ? null : id)}
    />
  )
}

interface MoreProps {
  id: string
  claims: readonly Claim[]
  request: ReturnType<typeof useBulkChange>['request']
  setFields: (fields: Partial<Pick<Claim, 'priority' | 'legalRisk'>>) => void
}

function More({ id: triggerId, claims, request, setFields }: MoreProps) {
  const deleteKey = useCommandKey('claim.delete')
  const isRisky = claims.every((claim) => claim.legalRisk)
  const act = (id: string) => {
    const priority = priorities.find((one) => one === id)
    const to = workflows.find((one) => one === id)
    if (priority !== undefined) setFields({ priority })
    else if (to !== undefined) request({ kind: 'move', to })
    else if (id === 'legal') setFields({ legalRisk: !isRisky })
    else request({ kind: 'delete' })
  }
  return (
    <Menu
      label="More changes"
      trigger={
        <Button id={triggerId} size="small">
          More
        </Button>
      }
      placement="top end"
      groups={[
        { heading: 'Priority', items: priorities.map((id) => ({ id, label: priorityLabels[id] })) },
        {
          heading: 'Move to',
          items: workflows
            .filter((to) => to !== 'signed_off')
            .map((id) => ({ id, label: workflowLabels[id] })),
        },
        { items: [{ id: 'legal', label: isRisky ? 'Clear legal risk' : 'Mark as legal risk' }] },
        { items: [{ id: 'delete', label: 'Delete', variant: 'danger', shortcut: deleteKey }] },
      ]}
      onAction={act}
    />
  )
}
