import type { WindowApi } from '../../shared/ipc/window-api.ts'

declare global {
  interface Window {
    /** Put there by the preload script; used only by renderer/api. */
    readonly api: WindowApi<File>
  }
}
