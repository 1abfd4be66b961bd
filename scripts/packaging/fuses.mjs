import { FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/**
 * @typedef {'release' | 'test'} Flavour "test" can be driven by Playwright, which needs the inspector; else they are alike
 */

/**
 * Every fuse of Electron and how it is set: nothing but Stet's own archive can be run by the packaged binary.
 *
 * @param {Flavour} flavour
 */
export function wantedFuses(flavour) {
  return {
    version: /** @type {const} */ (FuseVersion.V1),
    strictlyRequireAllFuses: /** @type {const} */ (true),
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableCookieEncryption]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: flavour === 'test',
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  }
}

/**
 * Reads the fuses back from a packaged binary and names those that are not as wanted; empty when all are.
 *
 * @param {string} executable
 * @param {Flavour} flavour
 * @returns {Promise<string[]>}
 */
export async function wrongFuses(executable, flavour) {
  const wire = await getCurrentFuseWire(executable)
  const wanted = wantedFuses(flavour)
  return fuseOptions
    .filter((option) => wire[option] !== (wanted[option] ? FuseState.ENABLE : FuseState.DISABLE))
    .map((option) => FuseV1Options[option])
}

/** @type {FuseV1Options[]} */
const fuseOptions = Object.values(FuseV1Options).filter((value) => typeof value === 'number')
