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
import { Text } from 'react-aria-components/Text'
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
  /** A tick before the words; leave it out for items that are never ticked. */
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
              <MenuSection {...(group.heading === undefined && { 'aria-label': label })}>
                {group.heading !== undefined && <Header className={styles.heading}>{group.heading}</Header>}
                {group.items.map((item) => (
                  <Item key={item.id} item={item} />
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

function Item({ item }: { item: MenuItem }) {
  const { id, label, detail, icon, shortcut, isChecked, isDisabled = false } = item
  return (
    <AriaMenuItem
      id={id}
      textValue={label}
      isDisabled={isDisabled}
      className={cx(styles.item, item.variant === 'danger' && styles.danger)}
    >
      {isChecked !== undefined && (
        <span className={cx(styles.lead, styles.check)}>
          {isChecked ? <Icon icon={Check} size={14} label="On:" /> : null}
        </span>
      )}
      {icon !== undefined && isChecked === undefined && (
        <span className={styles.lead}>
          <Icon icon={icon} />
        </span>
      )}
      <Text slot="label" className={styles.label ?? ''}>
        {label}
      </Text>
      {shortcut !== undefined && (
        <span className={styles.trail}>
          <Kbd shortcut={shortcut} />
        </span>
      )}
      {detail !== undefined && (
        <Text slot="description" className={styles.detail ?? ''}>
          {detail}
        </Text>
      )}
    </AriaMenuItem>
  )
}
