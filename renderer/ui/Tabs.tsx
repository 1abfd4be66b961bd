import { type ReactNode, useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components/Tabs'
import { cx } from './cx.ts'
import { formatCount } from './format-count.ts'
import styles from './Tabs.module.css'

/** One tab: its words and, where it filters a list, how many it shows. */
export interface TabItem<Id extends string> {
  id: Id
  label: string
  count?: number | undefined
  isDisabled?: boolean | undefined
}

export interface TabsProps<Id extends string> {
  /** The name of the tab list for screen readers. */
  label: string
  tabs: readonly TabItem<Id>[]
  value: Id
  onChange: (id: Id) => void
  /** The panel of the tab that is chosen. */
  children: ReactNode
  /** Stands at the end of the line of tabs, outside of it. */
  actions?: ReactNode
  className?: string | undefined
}

/**
 * Tabs over one panel. Arrow keys move along them and choose; Tab goes on into the panel.
 * The panel is made anew for each tab, so state that must outlive a change of tab stands above.
 */
export function Tabs<Id extends string>({
  label,
  tabs,
  value,
  onChange,
  children,
  actions,
  className,
}: TabsProps<Id>) {
  const listRef = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Where the tabs are wider than their place, the chosen one is in view, also when it was chosen elsewhere.
    listRef.current
      ?.querySelector('[aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [value])
  return (
    <AriaTabs
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = tabs.find((tab) => tab.id === key)
        if (chosen !== undefined) onChange(chosen.id)
      }}
      className={cx(styles.tabs, className)}
    >
      <div className={styles.bar}>
        <TabList ref={listRef} aria-label={label} className={styles.list ?? ''}>
          {tabs.map((tab) => (
            <Tab key={tab.id} id={tab.id} isDisabled={tab.isDisabled ?? false} className={styles.tab ?? ''}>
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{formatCount(tab.count)}</span>}
            </Tab>
          ))}
        </TabList>
        {actions}
      </div>
      <TabPanel key={value} id={value} className={styles.panel ?? ''}>
        {children}
      </TabPanel>
    </AriaTabs>
  )
}
