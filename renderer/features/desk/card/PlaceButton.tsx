import type { Span } from '../../../../shared/domain/anchor.ts'
import { placeName } from '../../../../shared/text/place-names.ts'
import { useStoryStore } from '../../../stores/story-store.ts'
import { Button } from '../../../ui/Button.tsx'
import { jumpToOffset } from '../article/jump-to.ts'
import styles from './CardHead.module.css'

/** Where words stand, as a tag of the card that leads there. */
export function PlaceButton({ span }: { span: Span }) {
  const version = useStoryStore((state) => state.open?.version)
  if (version === undefined) return null
  const name = placeName(version.blocks, span.start)
  return (
    <Button
      size="small"
      className={styles.tag}
      label={`${name}: show in the article`}
      onPress={() => jumpToOffset({ version }, span.start)}
    >
      {name}
    </Button>
  )
}
