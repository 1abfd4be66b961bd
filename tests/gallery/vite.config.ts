import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { liveRegionWithoutHtml } from '../../scripts/build/live-region-without-html.mjs'

const root = import.meta.dirname

/** Builds the gallery like the app's own pages: files only, nothing inline (electron.vite.config.ts). */
const galleryConfig = defineConfig({
  root,
  plugins: [react(), liveRegionWithoutHtml()],
  logLevel: 'warn',
  cacheDir: resolve(root, '../../.cache/gallery-vite'),
  build: {
    outDir: resolve(root, '../../.cache/gallery'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
})

export { galleryConfig }
