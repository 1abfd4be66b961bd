import type { ReactNode } from 'react'
import styles from './gallery.module.css'

/** A part of the kit under its name. */
export function Sample({ name, children }: { name: string; children: ReactNode }) {
  return (
    <section className={styles.sample} aria-label={name}>
      <h2 className={styles.sampleName}>{name}</h2>
      {children}
    </section>
  )
}
