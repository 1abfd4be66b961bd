/**
 * The code that runs in the sanitising window, as source: that window is the only place here with a DOM. Puts style
 * sheets and pictures in, then lets DOMPurify take out whatever is not text, style or picture. Addresses in styles are
 * taken out, unless they hold their own data.
 */
export const cleanInPage = `(html, address, resources) => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const base = URL.parse(page.querySelector('base')?.getAttribute('href') ?? '', address)?.href ?? address
  const kept = (link) => resources[URL.parse(link ?? '', base)?.href ?? ''] ?? null
  for (const link of page.querySelectorAll('link[rel~="stylesheet" i]')) {
    const css = kept(link.getAttribute('href'))
    if (css === null) continue
    const style = page.createElement('style')
    style.textContent = css
    link.replaceWith(style)
  }
  for (const image of page.querySelectorAll('img')) {
    const src = image.getAttribute('src') ?? ''
    const data = src.startsWith('data:image/') ? src : kept(src)
    image.removeAttribute('srcset')
    image.removeAttribute('loading')
    if (data === null) image.removeAttribute('src')
    else image.setAttribute('src', data)
  }
  const unlinked = (css) => css
    .replace(/@import[^;]*;?/gi, '')
    .replace(/url\\(\\s*(['"]?)(?!data:)[^)]*\\)/gi, 'none')
    .replace(/image-set\\([^)]*\\)/gi, 'none')
  for (const style of page.querySelectorAll('style')) style.textContent = unlinked(style.textContent ?? '')
  for (const element of page.querySelectorAll('[style]')) element.setAttribute('style', unlinked(element.getAttribute('style') ?? ''))
  DOMPurify.addHook('uponSanitizeAttribute', (node, data) => {
    const loads = ['src', 'href', 'xlink:href', 'poster', 'background', 'srcset', 'data', 'action', 'formaction']
    if (!loads.includes(data.attrName)) return
    const isOwn = data.attrName === 'src' && data.attrValue.startsWith('data:image/')
    const isLink = data.attrName === 'href' && node.nodeName === 'A' && /^(https?:|#)/i.test(data.attrValue)
    if (!isOwn && !isLink) data.keepAttr = false
  })
  return DOMPurify.sanitize(page.documentElement.outerHTML, {
    WHOLE_DOCUMENT: true,
    USE_PROFILES: { html: true },
    ADD_TAGS: ['style'],
    FORBID_TAGS: ['script', 'noscript', 'iframe', 'frame', 'object', 'embed', 'form', 'input', 'button', 'textarea',
      'select', 'video', 'audio', 'source', 'track', 'base', 'meta', 'link', 'svg', 'math', 'template', 'dialog'],
    ALLOW_DATA_ATTR: false,
    ADD_DATA_URI_TAGS: ['img'],
  })
}`
