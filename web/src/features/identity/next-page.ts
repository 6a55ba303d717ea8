import type { LocationQuery } from 'vue-router'

/** Where somebody wanted to go before being asked to sign in; only ever a path of ours. */
export function nextPage(query: LocationQuery) {
  const { next } = query
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/dashboard'
}
