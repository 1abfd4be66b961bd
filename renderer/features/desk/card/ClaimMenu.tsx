import { Ellipsis } from 'lucide-react'
import type { Claim } from '../../../../shared/domain/claim.ts'
import type { CommandId } from '../../../../shared/commands/command-list.ts'
import { isCommandId } from '../../../../shared/commands/command-list.ts'
import { runCommand } from '../../../keyboard/command-registry.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu, type MenuItem } from '../../../ui/Menu.tsx'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { memoOnClaim } from './memo-on-claim.ts'

/** What else can be done with the claim, for the mouse: the commands that have no button of their own on the card. */
export const ClaimMenu = memoOnClaim(
  function ClaimMenu({ claim }: { claim: Claim }) {
    const isReadOnly = useIsReadOnly()
    const item = useItems(isReadOnly)
    return (
      <Menu
        label={`Claim ${claim.number}`}
        placement="bottom end"
        trigger={<IconButton icon={Ellipsis} label="More about the claim" size="small" />}
        groups={[
          {
            items: [
              item('claim.assign-to-me', 'Assign to me'),
              item('claim.legal-risk', claim.legalRisk ? 'No legal risk' : 'Mark as legal risk'),
              item('claim.add-place', 'Add the selected words as a place'),
            ],
          },
          {
            items: [
              item('claim.write-correction', 'Write a correction…'),
              item('claim.history', 'Show the history'),
            ],
          },
          { items: [{ ...item('claim.delete', 'Delete the claim'), variant: 'danger' }] },
        ]}
        onAction={(id) => {
          if (isCommandId(id)) runCommand(id)
        }}
      />
    )
  },
  ['number', 'legalRisk'],
)

function useItems(isReadOnly: boolean): (id: CommandId, label: string) => MenuItem {
  const keys: Partial<Record<CommandId, string | undefined>> = {
    'claim.assign-to-me': useCommandKey('claim.assign-to-me'),
    'claim.legal-risk': useCommandKey('claim.legal-risk'),
    'claim.add-place': useCommandKey('claim.add-place'),
    'claim.write-correction': useCommandKey('claim.write-correction'),
    'claim.history': useCommandKey('claim.history'),
    'claim.delete': useCommandKey('claim.delete'),
  }
  return (id, label) => ({
    id,
    label,
    shortcut: keys[id],
    isDisabled: isReadOnly && id !== 'claim.history',
  })
}
