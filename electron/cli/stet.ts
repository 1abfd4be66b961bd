import { enableCompileCache } from 'node:module'
import { compileCacheFolder } from './compile-cache.ts'

// Whoever reads the output may stop, as `head` does: then there is nobody to write for.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

enableCompileCache(compileCacheFolder())
// Only what is loaded from here on is kept compiled.
const { runCli } = await import('./run-cli.ts')
process.exitCode = await runCli(process.argv.slice(2))
