import '../../renderer/styles/fonts.css'
import '../../renderer/styles/tokens.css'
import '../../renderer/styles/base.css'
import { createRoot } from 'react-dom/client'
import { UiProvider } from '../../renderer/ui/UiProvider.tsx'
import { Gallery } from './Gallery.tsx'

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <UiProvider>
      <Gallery />
    </UiProvider>,
  )
}
