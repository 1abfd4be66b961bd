import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { compileAtOnce } from './scripts/build/compile-at-once.mjs'
import { liveRegionWithoutHtml } from './scripts/build/live-region-without-html.mjs'

const root = import.meta.dirname

/**
 * What runs on the main side, each as its own file out/main/<name>.js.
 * A child process (utilityProcess.fork) is one more line here.
 */
const mainEntries = {
  main: resolve(root, 'electron/main.ts'),
  'parse-child': resolve(root, 'electron/import/parse-child.ts'),
}

export default defineConfig({
  main: {
    // The release flavour holds no switch by which this machine's own servers could be asked.
    define: { mayAllowLoopback: String(process.env.STET_FLAVOUR !== 'release') },
    build: {
      outDir: 'out/main',
      // better-sqlite3 is the only entry of "dependencies": it alone stays outside the bundle.
      externalizeDeps: true,
      sourcemap: true,
      minify: false,
      rolldownOptions: {
        input: mainEntries,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload can load neither packages nor ES modules: one CommonJS file with everything in it.
      externalizeDeps: false,
      sourcemap: false,
      minify: false,
      rolldownOptions: {
        input: { preload: resolve(root, 'electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [react(), liveRegionWithoutHtml(), compileAtOnce()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      sourcemap: true,
      minify: true,
      // The content security policy allows fonts, pictures and scripts from files only: no data: URIs, no inline code.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // One style sheet: its order is that of the imports, whichever screen is read first.
      cssCodeSplit: false,
      // Read from the disk, not over a network: the usual limit is for web sites.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: { index: resolve(root, 'renderer/index.html') },
        // Screens are files of their own: without strict order, what they share would run before main.tsx has set zod.
        output: { strictExecutionOrder: true },
      },
    },
  },
})
