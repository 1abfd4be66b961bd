import { lazy, Suspense, useEffect } from 'react'
import { LibraryScreen } from '../features/library/LibraryScreen.tsx'
import { type View, useViewStore } from '../stores/view-store.ts'

/** The screens that a window seldom begins with: files of their own, so that the library is there sooner. */
const read = {
  desk: async () => (await import('../features/desk/DeskScreen.tsx')).DeskScreen,
  sources: async () => (await import('../features/sources/SourcesScreen.tsx')).SourcesScreen,
  corrections: async () => (await import('../features/corrections/CorrectionsScreen.tsx')).CorrectionsScreen,
  gate: async () => (await import('../features/gate/GateScreen.tsx')).GateScreen,
  search: async () => (await import('../features/search/SearchScreen.tsx')).SearchScreen,
  versions: async () => (await import('../features/versions/VersionsScreen.tsx')).VersionsScreen,
  settings: async () => (await import('../features/settings/SettingsScreen.tsx')).SettingsScreen,
} as const

const DeskScreen = lazy(async () => ({ default: await read.desk() }))
const SourcesScreen = lazy(async () => ({ default: await read.sources() }))
const CorrectionsScreen = lazy(async () => ({ default: await read.corrections() }))
const GateScreen = lazy(async () => ({ default: await read.gate() }))
const SearchScreen = lazy(async () => ({ default: await read.search() }))
const VersionsScreen = lazy(async () => ({ default: await read.versions() }))
const SettingsScreen = lazy(async () => ({ default: await read.settings() }))

/** The screen that this window shows. */
export function ScreenInView() {
  const view = useViewStore((state) => state.view)
  useEffect(readTheOthers, [])
  return <Suspense>{screenOf(view)}</Suspense>
}

function screenOf(view: View) {
  switch (view) {
    case 'library':
      return <LibraryScreen />
    case 'desk':
      return <DeskScreen />
    case 'sources':
      return <SourcesScreen />
    case 'corrections':
      return <CorrectionsScreen />
    case 'gate':
      return <GateScreen />
    case 'search':
      return <SearchScreen />
    case 'versions':
      return <VersionsScreen />
    case 'settings':
      return <SettingsScreen />
  }
}

/** Once the first screen stands and nothing else is to be done, the others are read, so that no one waits for them. */
function readTheOthers(): () => void {
  const idle = requestIdleCallback(() => {
    for (const readScreen of Object.values(read)) void readScreen()
  })
  return () => cancelIdleCallback(idle)
}
