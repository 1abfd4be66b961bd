// npm run bench: Stet's speed beside its peers' and its limits', in one table.
import { runProgramWithElectron } from './bootstrap/run-program.mjs'

await runProgramWithElectron('tests/bench/run-bench.ts')
