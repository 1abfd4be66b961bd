import { ArrowDownWideNarrow } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { workQueues } from '../../../../shared/claims/work-queues.ts'
import { queueOrderLabels, workQueueLabels } from '../../../../shared/domain/labels.ts'
import { queueOrders } from '../../../../shared/domain/settings.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { selectMe, useSettingsStore } from '../../../stores/settings-store.ts'
import { useViewStore } from '../../../stores/view-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { formatCount } from '../../../ui/format-count.ts'
import { Menu } from '../../../ui/Menu.tsx'
import { workThrough } from '../focus/focus-actions.ts'
import { useQueueCounts } from '../focus/focus-selectors.ts'
import { useFocusStore } from '../focus/focus-store.ts'
import { chooseOrder, turnOnlyMine } from './queue-actions.ts'
import { useQueueMenuStore } from './queue-menu-store.ts'

export interface QueueMenuProps {
  /** Whether the queue itself can be chosen here, too: in focus mode. */
  hasQueues?: boolean
}

/** In which order claims are worked through, whose, and in focus mode which of them. Q opens it. */
export function QueueMenu({ hasQueues = false }: QueueMenuProps) {
  const ref = useRef<HTMLButtonElement>(null)
  const order = useSettingsStore((state) => state.settings.queueOrder)
  const me = useSettingsStore(selectMe)
  const queue = useFocusStore((state) => state.queue)
  const isMine = useViewStore((state) => me !== null && state.claimFilter.assigneeId === me.id)
  const counts = useQueueCounts()
  const menuKey = useCommandKey('view.queue')
  const mineKey = useCommandKey('view.only-mine')
  useOpening(() => ref.current?.click())
  const orderName = queueOrderLabels[order]
  return (
    <Menu
      label="Queue and order"
      placement={hasQueues ? 'bottom end' : 'top start'}
      trigger={
        <Button
          ref={ref}
          size="small"
          variant={hasQueues ? 'plain' : 'quiet'}
          icon={ArrowDownWideNarrow}
          shortcut={menuKey}
        >
          {hasQueues ? `${workQueueLabels[queue]}, ${orderName.toLowerCase()}` : orderName}
        </Button>
      }
      groups={[
        {
          heading: 'Queue',
          items: hasQueues
            ? workQueues.map((id) => ({
                id,
                label: `${workQueueLabels[id]} · ${formatCount(counts[id])}`,
                isChecked: id === queue,
              }))
            : [],
        },
        {
          heading: 'Order',
          items: queueOrders.map((id) => ({ id, label: queueOrderLabels[id], isChecked: id === order })),
        },
        {
          heading: 'Whose',
          items: [
            { id: 'mine', label: 'Only mine', shortcut: mineKey, isChecked: isMine, isDisabled: me === null },
          ],
        },
      ]}
      onAction={(id) => {
        const chosenQueue = workQueues.find((one) => one === id)
        const chosenOrder = queueOrders.find((one) => one === id)
        if (chosenQueue !== undefined) workThrough(chosenQueue)
        else if (chosenOrder !== undefined) chooseOrder(chosenOrder)
        else turnOnlyMine()
      }}
    />
  )
}

function useOpening(open: () => void): void {
  const isWanted = useQueueMenuStore((state) => state.isWanted)
  useEffect(() => {
    if (!isWanted) return
    useQueueMenuStore.setState({ isWanted: false })
    open()
  })
}
