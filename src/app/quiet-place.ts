import { paths } from '#domain/paths.ts'

/** Pages on which a camera looks, a code is shown to a till, or a bank, a card or a form waits for somebody. */
const places = [paths.scan(), paths.counter(), paths.payCode(), '/card/', '/bank/', '/bank-app/', '/checkout/']

/** Whether a payment or a camera is under way at an address inside the shop, so that nothing may stand over it. */
export function isQuietPlace(pathname: string, search: string): boolean {
  if (new URLSearchParams(search).has('pay')) return true
  return places.some((place) => (place.endsWith('/') ? pathname.startsWith(place) : pathname === place))
}
