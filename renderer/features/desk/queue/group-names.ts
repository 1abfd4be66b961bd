import { claimTypeSchema } from '../../../../shared/domain/claim-type.ts'
import { prioritySchema } from '../../../../shared/domain/claim.ts'
import { claimTypeLabels, priorityLabels } from '../../../../shared/domain/labels.ts'
import type { QueueOrder } from '../../../../shared/domain/settings.ts'
import { selectPerson, type SettingsState } from '../../../stores/settings-store.ts'

/** What a group of the queue is called: "High priority", "Casualty count", "John Kirby", "Nobody to call". */
export function groupName(order: QueueOrder, key: string | null, settings: SettingsState): string {
  switch (order) {
    case 'text':
      return ''
    case 'priority': {
      const priority = prioritySchema.safeParse(key)
      return priority.success ? `${priorityLabels[priority.data]} priority` : ''
    }
    case 'type': {
      const type = claimTypeSchema.safeParse(key)
      return type.success ? claimTypeLabels[type.data] : ''
    }
    case 'contact':
      return key ?? 'Nobody to call'
    case 'assignee':
      return key === null ? 'Nobody’s' : (selectPerson(settings, key)?.name ?? 'Somebody’s')
  }
}
