import { Fragment, useEffect, useRef, type ReactNode } from 'react'
import { Group, Panel, Separator, usePanelRef, type PanelImperativeHandle } from 'react-resizable-panels'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import styles from './SplitPane.module.css'

/** One part of a SplitPane. */
export interface SplitPart {
  /** Under this id its size is remembered. */
  id: string
  /** Names the separator: "Resize claim list". */
  label: string
  content: ReactNode
  /** Size in CSS pixels at first; left out for the one part that takes the room left over. */
  defaultSize?: number | undefined
  /** Least size in CSS pixels. */
  minSize: number
  /** Largest size in CSS pixels. */
  maxSize?: number | undefined
  /** Whether dragging it below half its least size, or Enter on its separator, folds it away. */
  isCollapsible?: boolean | undefined
  /** Folds it away or brings it back; leave it out where only the person does so. */
  isCollapsed?: boolean | undefined
}

export interface SplitPaneProps {
  /** In the order on screen. A part that is left out and put back later keeps its remembered size. */
  parts: readonly SplitPart[]
  /** Remembered sizes in CSS pixels by part id, as given to `onSizesChange`; read once, when the pane appears. */
  sizes?: Readonly<Record<string, number>> | undefined
  /** Called when the person has moved a separator: sizes in CSS pixels of the parts with a `defaultSize`; 0 is folded. */
  onSizesChange?: ((sizes: Record<string, number>) => void) | undefined
  /** Called when a part was folded away or brought back by the person. */
  onCollapsedChange?: ((id: string, isCollapsed: boolean) => void) | undefined
  orientation?: 'horizontal' | 'vertical' | undefined
  className?: string | undefined
}

/**
 * Parts side by side with separators that are dragged, or moved with the arrow keys when focused (Enter folds,
 * a double click goes back to the first size). Parts with a `defaultSize` keep their pixels when the window changes.
 */
export function SplitPane(props: SplitPaneProps) {
  const { parts, sizes, onSizesChange, onCollapsedChange, orientation = 'horizontal', className } = props
  const handles = useRef(new Map<string, PanelImperativeHandle>())
  const tellSizes = () => {
    const fixed = parts.filter((part) => part.defaultSize !== undefined)
    const sized = fixed.flatMap(({ id }) => {
      const handle = handles.current.get(id)
      return handle === undefined ? [] : [[id, Math.round(handle.getSize().inPixels)] as const]
    })
    if (sized.length === fixed.length) onSizesChange?.(Object.fromEntries(sized))
  }
  return (
    <Group
      orientation={orientation}
      className={cx(styles.group, className)}
      onLayoutChanged={(_layout, { isUserInteraction }) => {
        // The new layout is on screen, and can be measured, in the next frame.
        if (isUserInteraction) requestAnimationFrame(tellSizes)
      }}
    >
      {parts.map((part, index) => (
        <Fragment key={part.id}>
          {index > 0 && (
            <Separator
              className={cx(styles.separator, styles[orientation])}
              aria-label={nameOf(parts, index)}
            />
          )}
          <Part
            part={part}
            rememberedSize={sizes?.[part.id]}
            onCollapsedChange={onCollapsedChange}
            register={(handle) => {
              if (handle === null) handles.current.delete(part.id)
              else handles.current.set(part.id, handle)
            }}
          />
        </Fragment>
      ))}
    </Group>
  )
}

interface PartProps {
  part: SplitPart
  rememberedSize: number | undefined
  onCollapsedChange: SplitPaneProps['onCollapsedChange']
  register: (handle: PanelImperativeHandle | null) => void
}

function Part({ part, rememberedSize, onCollapsedChange, register }: PartProps) {
  const panelRef = usePanelRef()
  const { isCollapsed } = part
  const wasCollapsed = useRef(rememberedSize === 0)
  useEffect(() => {
    if (isCollapsed === undefined) return
    if (isCollapsed) panelRef.current?.collapse()
    else panelRef.current?.expand()
  }, [isCollapsed, panelRef])
  return (
    <Panel
      id={part.id}
      panelRef={(handle) => {
        panelRef.current = handle
        register(handle)
      }}
      minSize={part.minSize}
      {...defined({
        maxSize: part.maxSize,
        collapsible: part.isCollapsible,
        defaultSize: rememberedSize ?? part.defaultSize,
      })}
      groupResizeBehavior={part.defaultSize === undefined ? 'preserve-relative-size' : 'preserve-pixel-size'}
      className={styles.part ?? ''}
      onResize={({ inPixels }) => {
        const isNowCollapsed = part.isCollapsible === true && inPixels < 1
        if (isNowCollapsed === wasCollapsed.current) return
        wasCollapsed.current = isNowCollapsed
        onCollapsedChange?.(part.id, isNowCollapsed)
      }}
    >
      {part.content}
    </Panel>
  )
}

/** A separator is named after the neighbour that has a size of its own. */
function nameOf(parts: readonly SplitPart[], index: number): string {
  const before = parts[index - 1]
  const after = parts[index]
  const sized = after?.defaultSize !== undefined ? after : before
  return `Resize ${sized?.label ?? ''}`.trim()
}
