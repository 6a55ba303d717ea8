/** `https://www.fern.example/shop` → `fern.example`; undefined where it is no address one could go to. */
export function hostOf(website: string | null) {
  if (!website) return undefined
  try {
    const { protocol, hostname } = new URL(website)
    return /^https?:$/.test(protocol) ? hostname.replace(/^www\./, '') : undefined
  } catch {
    return undefined
  }
}

/** Whether the mail comes from where the website is: the same name, or one below the other. */
export function sameCompany(mailDomain: string, host: string) {
  const [mail, web] = [mailDomain.toLowerCase(), host.toLowerCase()]
  return mail === web || mail.endsWith(`.${web}`) || web.endsWith(`.${mail}`)
}
