import type { Plugin } from 'vite'

/**
 * reka-ui's viewports render a <style> that hides their scrollbars. `style-src 'self'` refuses it, so they render an
 * inert <template> instead; the same rule is in src/styles/kit.css.
 */
export function noInjectedStyle(): Plugin {
  return {
    name: 'accord:no-injected-style',
    transform(code, id) {
      if (!/reka-ui\/dist\/.*Viewport\.js/.test(id)) return
      return { code: code.replaceAll(/as: "style"/g, 'as: "template"'), map: null }
    },
  }
}
