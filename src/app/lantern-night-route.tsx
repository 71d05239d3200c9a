import { BackButton } from '#features/market/back-button.tsx'
import { ShopTiles } from '#features/market/shop-tiles.tsx'
import { LanternNightPage, type NightSlots } from '#features/festival/lantern-night-page.tsx'

const slots: NightSlots = { Back: BackButton, Tiles: ShopTiles }

/** Lantern Night's page, with what it lays out as it stands on the lane. */
export const LanternNightRoute = () => <LanternNightPage slots={slots} />
