/**
 * Says in one short line what a script is doing. Goes to stderr, so that a command's own output stays clean.
 *
 * @param {string} text
 */
export function notice(text) {
  process.stderr.write(`stet: ${text}\n`)
}

/** What went wrong and what to do about it, in words for the person at the terminal: shown without a stack. */
export class BootstrapError extends Error {}

/**
 * Ends a script that failed: a BootstrapError as its sentence, anything else with its stack.
 *
 * @param {unknown} error
 * @returns {never}
 */
export function exitWithError(error) {
  if (error instanceof BootstrapError) notice(error.message)
  else console.error(error)
  process.exit(1)
}
