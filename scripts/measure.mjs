// npm run measure -- --data <folder>: Stet's accuracy on annotated data, in one table.
import { runProgram } from './bootstrap/run-program.mjs'

await runProgram('tests/measure/run-measure.ts')
