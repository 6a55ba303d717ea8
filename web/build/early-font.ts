import type { Plugin } from 'vite'

/** The typeface is asked for with the page, not once the style sheet has named it: text then settles at once. */
export function earlyFont(name: RegExp): Plugin {
  return {
    name: 'accord:early-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const font = Object.keys(bundle ?? {}).find((file) => name.test(file))
        if (!font) throw new Error(`No font like ${name} in the build`)
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `/${font}` }
        return [{ tag: 'link', attrs, injectTo: 'head' }]
      },
    },
  }
}
