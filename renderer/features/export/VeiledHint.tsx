import { useStoryStore } from '../../stores/story-store.ts'

/** Says that a file will hold findings which the person at the desk may have to read blind; nothing where it does not. */
export function VeiledHint() {
  const count = useStoryStore((state) => state.open?.veiled.size ?? 0)
  if (count === 0) return null
  return (
    <p>
      It holds first findings that you have to read blind, of {count === 1 ? 'one claim' : `${count} claims`}.
      Give your second reads before you open it.
    </p>
  )
}
