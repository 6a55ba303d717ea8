import { hasPage, type Platform } from '@accord/contract'

/** Whether an account lies on a network, whatever its handle, and not on a site of its own. */
export const isNetwork = (platform: Platform) => hasPage({ platform, handle: '' })
