// npm run fault: kills, power cuts and damage, many times over, and what a library survives of it.
import { runProgram } from './bootstrap/run-program.mjs'

await runProgram('tests/fault/run-fault.ts')
