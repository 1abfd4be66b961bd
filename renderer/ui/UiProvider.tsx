import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Announcer } from './Announcer.tsx'
import { Toasts } from './Toasts.tsx'

/**
 * What the kit needs once a window: mount it around the app. It holds the live regions and the toasts, and keeps
 * the words that the library beneath brings itself in the language of Stet's own, English, with 24-hour times.
 */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <I18nProvider locale="en-GB">
      {children}
      <Toasts />
      <Announcer />
    </I18nProvider>
  )
}
