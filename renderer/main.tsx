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
import { UiProvider } from './ui/UiProvider.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element with the id "root".')

createRoot(root).render(
  <StrictMode>
    <ErrorBoundary subject="This window">
      <UiProvider>
        <App />
      </UiProvider>
    </ErrorBoundary>
  </StrictMode>,
)
