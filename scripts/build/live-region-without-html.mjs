/**
 * A plugin of Vite: React Aria empties its live region by `innerHTML = ''`, which the content security policy refuses,
 * and a number field that was typed into took its whole screen down with it. Here it empties it by `replaceChildren()`.
 * Stops the build when React Aria has changed there, so that nobody believes in a mending that is none.
 *
 * @returns {import('vite').Plugin}
 */
export function liveRegionWithoutHtml() {
  return {
    name: 'live-region-without-html',
    transform: {
      filter: { id: /live-announcer[/\\]LiveAnnouncer\.m?js$/ },
      handler(code, id) {
        const mended = code.replaceAll(/\.innerHTML = ''/g, '.replaceChildren()')
        if (mended === code && code.includes('class ')) {
          this.error(`${id} does not empty its live region as it did. Is this plugin still needed?`)
        }
        return { code: mended, map: null }
      },
    },
  }
}
