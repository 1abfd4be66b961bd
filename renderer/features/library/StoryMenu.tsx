import { Ellipsis } from 'lucide-react'
import type { Story } from '../../../shared/domain/story.ts'
import { openWindow } from '../../stores/app-actions.ts'
import { archiveStory, deleteStory, openStory } from '../../stores/story-actions.ts'
import { IconButton } from '../../ui/IconButton.tsx'
import { Menu } from '../../ui/Menu.tsx'

/** What can be done with a story from its row. */
export function StoryMenu({ story }: { story: Story }) {
  const isArchived = story.archivedAt !== null
  const actions: Readonly<Record<string, () => void>> = {
    open: () => void openStory(story.id),
    window: () => void openWindow(story.id),
    archive: () => void archiveStory(story.id, !isArchived),
    delete: () => void deleteStory(story.id),
  }
  return (
    <Menu
      label={`Actions for ${story.headline}`}
      trigger={<IconButton icon={Ellipsis} size="small" label="Story actions" />}
      placement="bottom end"
      onAction={(id) => actions[id]?.()}
      groups={[
        {
          items: [
            { id: 'open', label: 'Open on the desk' },
            { id: 'window', label: 'Open in a new window' },
          ],
        },
        {
          items: [
            { id: 'archive', label: isArchived ? 'Take out of the archive' : 'Archive' },
            { id: 'delete', label: 'Delete', variant: 'danger' },
          ],
        },
      ]}
    />
  )
}
