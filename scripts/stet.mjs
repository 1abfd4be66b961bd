// npm run -s stet -- <command>: Stet's command line, on Node 24, without Electron.
import { runProgram } from './bootstrap/run-program.mjs'

await runProgram('electron/cli/stet.ts')
