import { Pencil } from 'lucide-react'
import type { Story } from '../../../../shared/domain/story.ts'
import { useCommandKey } from '../../../keyboard/use-command-key.ts'
import { IconButton } from '../../../ui/IconButton.tsx'
import { showFullMoment } from '../../../ui/show-time.ts'
import styles from './Byline.module.css'

export interface BylineProps {
  story: Story
  onEdit: () => void
}

/** Who wrote the article, when it was published and where: facts about it, not words of it. */
export function Byline({ story, onEdit }: BylineProps) {
  const facts = [
    story.byline === null ? null : withBy(story.byline),
    story.publishedAt === null ? null : `Published ${showFullMoment(story.publishedAt)}`,
    story.outlet ?? hostOf(story.url),
  ].filter((fact) => fact !== null && fact !== '')
  return (
    <div className={styles.byline}>
      <span className={styles.facts} dir="auto">
        {facts.length > 0 ? facts.join(' · ') : 'No byline, no date'}
      </span>
      <IconButton
        icon={Pencil}
        label="Story details"
        shortcut={useCommandKey('story.details')}
        size="small"
        onPress={onEdit}
      />
    </div>
  )
}

function withBy(byline: string): string {
  return /^by\b/i.test(byline) ? byline : `By ${byline}`
}

function hostOf(url: string | null): string | null {
  return url === null || !URL.canParse(url) ? null : new URL(url).hostname.replace(/^www\./, '')
}
