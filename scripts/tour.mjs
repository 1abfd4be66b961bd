// npm run tour: drives the real app through the main job, with or without a display, and leaves pictures.
import { runProgramWithElectron } from './bootstrap/run-program.mjs'

await runProgramWithElectron('tests/tour/run-tour.ts')
