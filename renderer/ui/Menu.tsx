import { Check } from 'lucide-react'
import { Fragment, type ReactElement } from 'react'
import { Header } from 'react-aria-components/Header'
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection,
  MenuTrigger,
} from 'react-aria-components/Menu'
import { Popover, type PopoverProps as AriaPopoverProps } from 'react-aria-components/Popover'
import { Separator } from 'react-aria-components/Separator'
import { cx } from './cx.ts'
import { Icon, type IconType } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import styles from './Popover.module.css'

/** One action of a menu. */
export interface MenuItem {
  id: string
  label: string
  detail?: string | undefined
  icon?: IconType | undefined
  shortcut?: string | undefined
  /** "danger" is set in red; say in words that it destroys. */
  variant?: 'plain' | 'danger' | undefined
  /** A tick before the words; leave it out for items that are never ticked. Groups hold one kind or the other. */
  isChecked?: boolean | undefined
  isDisabled?: boolean | undefined
}

/** Items that stand together between hairlines, with an optional heading. */
export interface MenuGroup {
  heading?: string | undefined
  items: readonly MenuItem[]
}

export interface MenuProps {
  /** The name of the menu for screen readers. */
  label: string
  /** The Button or IconButton that opens it; with `opensOn="contextMenu"` any pressable element. */
  trigger: ReactElement
  groups: readonly MenuGroup[]
  onAction: (id: string) => void
  placement?: AriaPopoverProps['placement']
  /** "contextMenu" opens on right click and on the menu key, at the pointer. */
  opensOn?: 'press' | 'contextMenu' | undefined
}

/** A menu of actions at a button. Arrow keys move, letters jump, Enter chooses, Escape goes back to the button. */
export function Menu({
  label,
  trigger,
  groups,
  onAction,
  placement = 'bottom start',
  opensOn = 'press',
}: MenuProps) {
  const filled = groups.filter((group) => group.items.length > 0)
  return (
    <MenuTrigger trigger={opensOn}>
      {trigger}
      <Popover className={styles.popover ?? ''} placement={placement} offset={3}>
        <AriaMenu aria-label={label} className={styles.list ?? ''} onAction={(key) => onAction(String(key))}>
          {filled.map((group, index) => (
            <Fragment key={group.heading ?? group.items[0]?.id}>
              {index > 0 && <Separator className={styles.separator ?? ''} />}
              <Group group={group} label={label} />
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Group({ group: { heading, items }, label }: { group: MenuGroup; label: string }) {
  const isCheckable = items.some((item) => item.isChecked !== undefined)
  const checked = items.filter((item) => item.isChecked === true).map((item) => item.id)
  return (
    <MenuSection
      {...(heading === undefined && { 'aria-label': label })}
      {...(isCheckable && { selectionMode: 'multiple' as const, selectedKeys: checked })}
    >
      {heading !== undefined && <Header className={styles.heading}>{heading}</Header>}
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </MenuSection>
  )
}

function Item({ item }: { item: MenuItem }) {
  const { id, label, detail, icon, shortcut, isChecked, isDisabled = false } = item
  return (
    <AriaMenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      // Ticked items, too: one choice is what a menu is opened for.
      shouldCloseOnSelect
      className={cx(styles.item, item.variant === 'danger' && styles.danger)}
    >
      {isChecked !== undefined && (
        <span className={cx(styles.lead, styles.check)}>{isChecked && <Icon icon={Check} size={14} />}</span>
      )}
      {icon !== undefined && isChecked === undefined && (
        <span className={styles.lead}>
          <Icon icon={icon} />
        </span>
      )}
      <span className={styles.label}>{label}</span>
      {shortcut !== undefined && (
        <span className={styles.trail}>
          <Kbd shortcut={shortcut} />
        </span>
      )}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </AriaMenuItem>
  )
}
