import { useRouter, type RouteLocationRaw } from 'vue-router'

/** Some lists are the two sides' own pages: a place is a link only where its page lets admins in. */
export function useWhereAdminsGo() {
  const router = useRouter()
  return function open(to: RouteLocationRaw): RouteLocationRaw | undefined {
    const { access } = router.resolve(to).meta
    return Array.isArray(access) && !access.includes('admin') ? undefined : to
  }
}
