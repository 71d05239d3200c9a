import type { SceneId } from '#contract/live.ts'
import type { Instant } from '#contract/time.ts'
import { showScenes } from '#seed/show-scenes.ts'
import { isoShanghai } from '#world/calendar.ts'
import { chapterAt, type ChapterTimes, chaptersOf, segmentMs, type Show } from './show-times.ts'

/** How many pieces a live playlist holds. */
const windowSize = 6

const piecesIn = (scene: SceneId): number => showScenes[scene]

/** The piece of film that is on in the two seconds from `2k`: which of its scene's, and whether the film begins anew with it. */
function pieceAt(show: Show, k: number): { scene: SceneId; n: number; cut: boolean } {
  const { scene, fromMs } = chapterAt(show.programme, k * segmentMs)
  const since = k - fromMs / segmentMs
  const n = since % piecesIn(scene)
  return { scene, n, cut: n === 0 && k > 0 }
}

/** How many times the film begins anew up to and with piece `k`. */
function cutsUpTo(show: Show, k: number): number {
  const begun = (one: ChapterTimes): number => {
    const pieces = Math.min(k + 1, one.toMs / segmentMs) - one.fromMs / segmentMs
    return pieces <= 0 ? 0 : Math.ceil(pieces / piecesIn(one.scene))
  }
  return chaptersOf(show.programme).reduce((sum, one) => sum + begun(one), 0) - 1
}

/**
 * The playlist of a show at `now` (RFC 8216). While it is on, the last six pieces up to the one that is on, without an end; afterwards the
 * same with an end, so that nobody who is watching sees it go back. `replay`: all there is of it from the beginning, as a recording. `base`
 * is where the shop lies. A loop of film that begins anew is a discontinuity, as its timestamps begin again. Undefined before the show.
 */
export function playlistOf(show: Show, now: Instant, base: string, replay = false): string | undefined {
  if (now < show.startsAt) return undefined
  const over = replay || now >= show.endsAt
  const last = Math.floor((Math.min(now, show.endsAt - 1) - show.startsAt) / segmentMs)
  const first = replay ? 0 : Math.max(0, last - windowSize + 1)
  const cutsBefore = cutsUpTo(show, first) - (pieceAt(show, first).cut ? 1 : 0)
  const lines = [
    '#EXTM3U',
    '#EXT-X-VERSION:6',
    `#EXT-X-TARGETDURATION:${segmentMs / 1000}`,
    `#EXT-X-MEDIA-SEQUENCE:${first}`,
    `#EXT-X-DISCONTINUITY-SEQUENCE:${cutsBefore}`,
    '#EXT-X-INDEPENDENT-SEGMENTS',
    ...(replay ? ['#EXT-X-PLAYLIST-TYPE:VOD'] : []),
  ]
  for (let k = first; k <= last; k++) {
    const { scene, n, cut } = pieceAt(show, k)
    if (cut) lines.push('#EXT-X-DISCONTINUITY')
    if (cut || k === first) lines.push(`#EXT-X-PROGRAM-DATE-TIME:${isoShanghai(show.startsAt + k * segmentMs)}`)
    lines.push(`#EXTINF:${(segmentMs / 1000).toFixed(3)},`, `${base}/show/${scene}-${n}.mpegts`)
  }
  if (over) lines.push('#EXT-X-ENDLIST')
  return `${lines.join('\n')}\n`
}
