import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Group } from 'react-aria-components/Group'
import { Input } from 'react-aria-components/Input'
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField'
import { cx } from './cx.ts'
import { defined } from './defined.ts'
import { Icon } from './Icon.tsx'
import { Kbd } from './Kbd.tsx'
import control from './control.module.css'
import styles from './SearchField.module.css'

export interface SearchFieldProps {
  /** Its name for screen readers, and its placeholder unless one is given. */
  label: string
  value: string
  onChange: (value: string) => void
  placeholder?: string | undefined
  /** Called on Enter. */
  onSubmit?: ((value: string) => void) | undefined
  /** Key caps shown while empty; the key itself is bound elsewhere. */
  shortcut?: string | undefined
  autoFocus?: boolean | undefined
  className?: string | undefined
  ref?: Ref<HTMLInputElement> | undefined
}

/** A search box. Escape empties it; a cross appears when there is something to empty. */
export function SearchField(props: SearchFieldProps) {
  const { label, value, onChange, placeholder = label, onSubmit, shortcut, autoFocus, className, ref } = props
  return (
    <AriaSearchField
      {...defined({ autoFocus, onSubmit })}
      aria-label={label}
      value={value}
      onChange={onChange}
      className={cx(styles.field, className)}
    >
      <Group className={control.box ?? ''}>
        <span className={control.lead}>
          <Icon icon={Search} />
        </span>
        <Input ref={ref} dir="auto" placeholder={placeholder} className={cx(control.input, styles.input)} />
        {value === '' ? (
          shortcut !== undefined && <Kbd shortcut={shortcut} isDecorative />
        ) : (
          <AriaButton className={styles.clear ?? ''} aria-label="Clear search">
            <Icon icon={X} size={14} />
          </AriaButton>
        )}
      </Group>
    </AriaSearchField>
  )
}
