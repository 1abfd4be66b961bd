import { pageLimits } from './fetch-policy.ts'
import { showKeptPage } from './kept-page-window.ts'
import { pictureOfPage } from './picture-of-page.ts'
import { sanitisePage } from './sanitise-page.ts'
import { waitFor, type WebServices } from './web-services.ts'

/** False in the release flavour, where the switch below is not even in the program. */
declare const mayAllowLoopback: boolean

/** The web as the app reaches it. A test may allow its own servers on this machine by STET_TEST_LOOPBACK=1. */
export function nativeWeb(): WebServices {
  const allowsLoopback = mayAllowLoopback && process.env.STET_TEST_LOOPBACK === '1'
  return {
    policy: { allowsLoopback, limits: pageLimits },
    pause: 1_000,
    wait: waitFor,
    sanitise: sanitisePage,
    picture: pictureOfPage,
    show: showKeptPage,
    running: null,
  }
}
