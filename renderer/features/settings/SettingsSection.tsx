import { type ReactNode, useId } from 'react'
import styles from './SettingsSection.module.css'

interface SettingsSectionProps {
  readonly title: string
  /** What it is for, in a sentence. */
  readonly about?: string
  readonly children: ReactNode
}

/** One part of the settings under its heading. */
export function SettingsSection({ title, about, children }: SettingsSectionProps) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      <div className={styles.content}>{children}</div>
    </section>
  )
}
