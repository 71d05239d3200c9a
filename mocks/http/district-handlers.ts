import { district } from '#services/district.ts'
import type { Handlers } from './handler.ts'

/** The district the stores stand in, as GeoJSON. */
export const districtHandlers: Handlers<'getDistrict'> = {
  getDistrict: () => district(),
}
