import { Ellipsis } from 'lucide-react'
import { isCommandId } from '../../../../shared/commands/command-list.ts'
import type { Proposal } from '../../../../shared/claims/spotting/proposal.ts'
import { claimTypeLabels } from '../../../../shared/domain/labels.ts'
import { useIsReadOnly } from '../../../forms/use-is-read-only.ts'
import { runCommand } from '../../../keyboard/command-registry.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { Menu } from '../../../ui/Menu.tsx'

/** What can be done with the proposal together with others. */
export function ProposalMenu({ proposal }: { proposal: Proposal }) {
  const isReadOnly = useIsReadOnly()
  const acceptKey = useCommandKey('proposal.accept-paragraph')
  const dismissKey = useCommandKey('proposal.dismiss-paragraph')
  const type = claimTypeLabels[proposal.type]
  return (
    <Menu
      label="Proposals"
      placement="bottom end"
      trigger={
        <IconButton icon={Ellipsis} label="More about the proposal" size="small" isDisabled={isReadOnly} />
      }
      groups={[
        {
          heading: 'This paragraph',
          items: [
            { id: 'proposal.accept-paragraph', label: 'Accept all', shortcut: acceptKey },
            { id: 'proposal.dismiss-paragraph', label: 'Dismiss all', shortcut: dismissKey },
          ],
        },
        {
          heading: type,
          items: [
            { id: 'proposal.accept-type', label: 'Accept all of this type' },
            { id: 'proposal.dismiss-type', label: 'Dismiss all of this type' },
          ],
        },
        { heading: 'Everything', items: [{ id: 'proposal.accept-all', label: 'Accept all proposals' }] },
      ]}
      onAction={(id) => {
        if (isCommandId(id)) runCommand(id)
      }}
    />
  )
}
