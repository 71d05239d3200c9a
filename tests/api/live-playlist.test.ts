import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type NodeWorld, openNodeWorld } from '#hosts/node.ts'
import { toResponse } from '#hosts/fetch-adapter.ts'
import { instantOf } from '#world/calendar.ts'
import { changedWrongly, type Playlist, readPlaylist } from '../support/hls-check.ts'
import { hour } from '../support/shopper.ts'

const second = 1000
const showId = 'night-kitchen-2026-11-09'
const params = { showId }
const at = (time: string) => instantOf(`2026-11-09T${time}+08:00`)

/** A world whose clock stands at a time of the evening. */
async function evening(time: string): Promise<NodeWorld> {
  const world = await openNodeWorld()
  await world.call('setClock', { body: { to: 'rate', rate: 0 } })
  await world.call('setClock', { body: { to: 'instant', at: at(time) } })
  return world
}

async function playlistIn(world: NodeWorld, query: { replay?: '1' } = {}): Promise<Playlist> {
  const { playlist, faults } = readPlaylist(await world.call('getPlaylist', { params, query }))
  expect(faults).toEqual([])
  return playlist
}

describe('the playlist of a show', () => {
  it('slides by one piece each two seconds for an hour, and nothing in it is skipped or changed', async () => {
    const world = await evening('19:42:00')
    await world.call('setClock', { body: { to: 'rate', rate: 1 } })
    let before = await playlistIn(world)
    const seen = new Map(before.segments.map((one) => [one.sequence, one]))
    const first = before.sequence
    for (let k = 1; k <= (hour + 40 * second) / (2 * second); k++) {
      await world.crank(2 * second)
      const after = await playlistIn(world)
      expect(changedWrongly(before, after)).toEqual([])
      const last = after.ended ? before.sequence : first + k
      expect([after.sequence, after.segments.length]).toEqual([last, 6])
      for (const one of after.segments) seen.set(one.sequence, one)
      before = after
    }
    expect([before.ended, before.vod]).toEqual([true, false])
    // What was live is what is kept, piece by piece.
    const whole = await playlistIn(world, { replay: '1' })
    expect([whole.ended, whole.vod, whole.sequence, whole.segments.length]).toEqual([true, true, 0, 2180])
    for (const one of whole.segments.slice(first)) expect(seen.get(one.sequence)).toEqual(one)
  })

  it('begins with the first piece, and ends with now', async () => {
    const world = await evening('19:30:00')
    expect((await playlistIn(world)).segments.map(({ sequence }) => sequence)).toEqual([0])
    for (const time of ['19:30:01.999', '19:30:04', '19:31:00', '19:58:01']) {
      await world.call('setClock', { body: { to: 'instant', at: at(time) } })
      const last = (await playlistIn(world)).segments.at(-1)
      expect(last?.at).toBeLessThanOrEqual(at(time))
      expect((last?.at ?? 0) + 2 * second).toBeGreaterThan(at(time))
    }
  })

  it('says where the film begins anew: at each loop and each chapter, and nowhere else', async () => {
    const world = await evening('21:00:00')
    const { segments } = await playlistIn(world, { replay: '1' })
    const starts = segments.filter((one, i) => i > 0 && one.discontinuity > (segments[i - 1]?.discontinuity ?? 0))
    for (const one of starts) expect(one.uri).toMatch(/-0\.mpegts$/)
    const anew = segments.filter(({ uri, sequence }) => sequence > 0 && uri.endsWith('-0.mpegts'))
    expect(starts).toEqual(anew)
    // Two pieces after one another without a break are two that follow in the film.
    for (const [i, one] of segments.entries()) {
      const before = segments[i - 1]
      if (!before || before.discontinuity !== one.discontinuity) continue
      const [scene, n] = /show\/([a-z]+)-(\d+)\./.exec(before.uri)?.slice(1) ?? []
      expect(one.uri).toContain(`show/${scene}-${Number(n) + 1}.`)
    }
  })

  it('names files that are there, under the folder the shop is served from', async () => {
    const world = await evening('21:00:00')
    const { segments } = await playlistIn(world, { replay: '1' })
    for (const uri of new Set(segments.map((one) => one.uri))) {
      expect(uri).toMatch(/^https:\/\/lane\.example\/show\/[a-z]+-\d\.mpegts$/)
      expect(existsSync(`public${new URL(uri).pathname}`), uri).toBe(true)
    }
  })

  it('goes over the wire as a playlist and not as JSON, never to be kept', async () => {
    const world = await evening('19:42:00')
    const response = toResponse(await world.raw('getPlaylist', { params }))
    expect(response.headers.get('content-type')).toBe('application/vnd.apple.mpegurl')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toMatch(/^#EXTM3U\n/)
  })

  it('is not there before the show, for no show, for a room that is closed to us, and when the film is missing', async () => {
    const world = await evening('19:29:59.999')
    expect(await world.refuse('getPlaylist', { params })).toEqual({ code: 'videoMissing' })
    for (const wrong of [
      'night-kitchen-2026-02-30',
      'lantern-night-2026-11-09',
      'nobody',
      '',
      'constructor-2026-11-09',
    ]) {
      const { code } = await world.refuse('getPlaylist', { params: { showId: wrong } })
      expect(['showUnknown', 'unknownRoute']).toContain(code)
    }
    const pavilion = { params: { showId: 'pavilion-2026-11-09' } }
    expect(await world.refuse('getPlaylist', pavilion)).toEqual({ code: 'notInvited' })
    await world.call('setClock', { body: { to: 'instant', at: at('19:42:00') } })
    await world.call('setFaults', { body: { videoMissing: 1 } })
    const missing = await world.raw('getPlaylist', { params })
    expect([missing.status, missing.body]).toEqual([404, { code: 'videoMissing' }])
    await world.call('setFaults', { body: { videoMissing: 0 } })
    await playlistIn(world)
    // Of a show that is on there is as much as was shown.
    expect((await playlistIn(world, { replay: '1' })).segments).toHaveLength(361)
  })
})

describe('the check of playlists', () => {
  it('sees what a player would stumble over', async () => {
    const text = await (await evening('19:42:00')).call('getPlaylist', { params })
    const faultsOf = (changed: string) => readPlaylist(changed).faults
    expect(faultsOf(text.replace('#EXTM3U\n', ''))).not.toEqual([])
    expect(faultsOf(text.replace('#EXTINF:2.000', '#EXTINF:2.600'))).not.toEqual([])
    expect(faultsOf(text.replace(/#EXT-X-MEDIA-SEQUENCE.*\n/, ''))).not.toEqual([])
    expect(faultsOf(text.replace('+08:00', ''))).not.toEqual([])
    const { playlist } = readPlaylist(text)
    const later = readPlaylist(text.replace('-0.mpegts', '-1.mpegts')).playlist
    expect(changedWrongly(playlist, later)).not.toEqual([])
    const skipped = readPlaylist(text.replace(/SEQUENCE:(\d+)/, (_, n: string) => `SEQUENCE:${Number(n) + 7}`)).playlist
    expect(changedWrongly(playlist, skipped)).not.toEqual([])
    expect(changedWrongly(skipped, playlist)).not.toEqual([])
  })
})
