// Before any schema is used.
import './app/interpret-schemas.ts'
// Before the components' own styles, which may override them.
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { ErrorBoundary } from './app/ErrorBoundary.tsx'
import { fetchTypefaces } from './app/fetch-typefaces.ts'
import { startWindow } from './app/start-window.ts'
import { UiProvider } from './ui/UiProvider.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')

// Both take their time, in which React comes up.
const starting = startWindow()
void fetchTypefaces()

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary subject="This window">
      <UiProvider>
        <App starting={starting} />
      </UiProvider>
    </ErrorBoundary>
  </StrictMode>,
)
