/** What a mail says, in words alone: nothing here is HTML, so that what users wrote can stand anywhere in it. */
export type Letter = {
  /** "Hello Nora," */
  greeting?: string
  /** Before the button. */
  paragraphs: string[]
  /** The one thing to do about it. */
  button?: { label: string; url: string }
  /** After the button, in small print. */
  after?: string[]
}

/** The letter as plain text and as HTML. `home` is the installation's address, named at the foot. */
export function writeLetter(letter: Letter, home: string): { body: string; html: string } {
  const { greeting, paragraphs, button, after = [] } = letter
  const lines = [greeting, ...paragraphs, button?.url, ...after].filter((line) => line !== undefined)
  return { body: `${lines.join('\n\n')}\n`, html: asHtml(letter, home) }
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)

// Colours of web/src/styles/tokens.css, as mail programs understand them. The inline ones are for programs that drop
// the style sheet, which therefore says `!important` where it means another scheme.
const STYLE = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .page { background: #1b1815 !important; }
  .card { background: #24211e !important; border-color: #3b3733 !important; }
  .text, .text a, .name { color: #ece8e3 !important; }
  .small, .small a { color: #aaa39b !important; }
  .button { background: #7cc3d8 !important; color: #10252c !important; }
}`

const FONT = `font-family: -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif`
const TEXT = `margin: 0 0 16px; font-size: 16px; line-height: 1.55; color: #2c2825; overflow-wrap: anywhere`
const SMALL = `margin: 16px 0 0; font-size: 13px; line-height: 1.5; color: #716b65; overflow-wrap: anywhere`
const BUTTON = `display: inline-block; padding: 12px 20px; border-radius: 6px; background: #0f5468; color: #ffffff; font-weight: 600; text-decoration: none`

function asHtml({ greeting, paragraphs, button, after = [] }: Letter, home: string): string {
  const words = [greeting, ...paragraphs].filter((line) => line !== undefined)
  const link = (url: string, label: string, look: string) =>
    `<a href="${escapeHtml(url)}" target="_blank" rel="noopener" ${look}>${escapeHtml(label)}</a>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Accord</title>
<style>${STYLE}</style>
</head>
<body class="page" style="margin: 0; padding: 0; background: #f6f4f1; ${FONT}">
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" style="background: #f6f4f1"><tr><td align="center" style="padding: 28px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width: 560px">
<tr><td class="name" style="padding: 0 4px 14px; font-size: 19px; font-weight: 700; letter-spacing: -0.01em; color: #0f5468">Accord</td></tr>
<tr><td class="card" style="padding: 28px 28px 24px; background: #ffffff; border: 1px solid #e6e1db; border-radius: 10px">
${words.map((line) => `<p class="text" style="${TEXT}">${withBreaks(line)}</p>`).join('\n')}
${button ? `<p style="margin: 24px 0 8px">${link(button.url, button.label, `class="button" style="${BUTTON}"`)}</p>` : ''}
${after.map((line) => `<p class="small" style="${SMALL}">${withBreaks(line)}</p>`).join('\n')}
</td></tr>
<tr><td class="small" style="padding: 14px 4px 0; font-size: 13px; line-height: 1.5; color: #716b65">${link(home, new URL(home).host, 'style="color: #716b65"')}${button ? `<br>If the button does not work: <span style="overflow-wrap: anywhere">${escapeHtml(button.url)}</span>` : ''}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

const withBreaks = (line: string): string => escapeHtml(line).replace(/\r?\n/g, '<br>')
