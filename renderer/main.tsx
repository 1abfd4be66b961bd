import { createRoot } from 'react-dom/client'

// Stands in until the app shell is written.
const root = document.getElementById('root')
if (root) createRoot(root).render(<h1>Stet</h1>)
