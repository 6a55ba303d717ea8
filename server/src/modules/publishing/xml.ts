import { escapeHtml } from '../../platform/letter.ts'

export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** Text inside an element or attribute; what XML 1.0 has no place for is left out. */
export const escapeXml = (text: string): string =>
  escapeHtml(text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, ''))
