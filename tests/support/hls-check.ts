/** A piece of film as a playlist has it: its number, the file, how long, and how many discontinuities came before it and with it. */
export interface Segment {
  sequence: number
  discontinuity: number
  uri: string
  seconds: number
  at: number | undefined
}

export interface Playlist {
  target: number
  sequence: number
  discontinuities: number
  segments: Segment[]
  ended: boolean
  vod: boolean
}

/** Reads a media playlist strictly (RFC 8216, section 4), and says what is wrong with it. */
export function readPlaylist(text: string): { playlist: Playlist; faults: string[] } {
  const faults: string[] = []
  const lines = text.split('\n')
  if (lines[0] !== '#EXTM3U') faults.push('the first line is not #EXTM3U')
  if (!text.endsWith('\n')) faults.push('the last line has no end')
  const once = new Map<string, string>()
  const playlist: Playlist = { target: 0, sequence: 0, discontinuities: 0, segments: [], ended: false, vod: false }
  let [seconds, breaks, at]: [number | undefined, number, number | undefined] = [undefined, 0, undefined]
  for (const line of lines.slice(1).filter((one) => one !== '')) {
    const [, tag = '', value = ''] = /^#(EXT[^:]*):?(.*)$/.exec(line) ?? []
    if (/^EXT-X-(VERSION|TARGETDURATION|MEDIA-SEQUENCE|DISCONTINUITY-SEQUENCE|PLAYLIST-TYPE|ENDLIST)$/.test(tag)) {
      if (once.has(tag)) faults.push(`${tag} stands twice`)
      once.set(tag, value)
      // 4.3.3.2 and 4.3.3.3: before the first segment, and the one before any discontinuity.
      if (/SEQUENCE/.test(tag) && (playlist.segments.length > 0 || breaks > 0)) faults.push(`${tag} comes too late`)
    }
    if (tag === 'EXT-X-ENDLIST') playlist.ended = true
    else if (tag === 'EXT-X-DISCONTINUITY') breaks += 1
    else if (tag === 'EXT-X-PROGRAM-DATE-TIME') {
      at = Date.parse(value)
      if (!/T[\d:.]+[+-]\d\d:\d\d$/.test(value) || Number.isNaN(at)) faults.push(`${value} is no date with an offset`)
    } else if (tag === 'EXTINF') {
      if (!/^\d+(\.\d+)?,/.test(value)) faults.push(`${value} is no duration`)
      seconds = Number.parseFloat(value)
    } else if (!line.startsWith('#')) {
      if (seconds === undefined) faults.push(`${line} has no duration`)
      const place = playlist.segments.length
      const number = (key: string): number => Number(once.get(key) ?? 0)
      playlist.segments.push({
        sequence: number('EXT-X-MEDIA-SEQUENCE') + place,
        discontinuity: number('EXT-X-DISCONTINUITY-SEQUENCE') + breaks,
        uri: line,
        seconds: seconds ?? 0,
        at: at ?? (playlist.segments.at(-1)?.at ?? Number.NaN) + (playlist.segments.at(-1)?.seconds ?? 0) * 1000,
      })
      ;[seconds, at] = [undefined, undefined]
    }
  }
  for (const tag of ['EXT-X-VERSION', 'EXT-X-TARGETDURATION', 'EXT-X-MEDIA-SEQUENCE', 'EXT-X-DISCONTINUITY-SEQUENCE'])
    if (!once.has(tag)) faults.push(`${tag} is missing`)
  playlist.target = Number(once.get('EXT-X-TARGETDURATION'))
  playlist.sequence = Number(once.get('EXT-X-MEDIA-SEQUENCE'))
  playlist.discontinuities = Number(once.get('EXT-X-DISCONTINUITY-SEQUENCE'))
  playlist.vod = once.get('EXT-X-PLAYLIST-TYPE') === 'VOD'
  // 4.3.3.1: rounded, no duration is over the target.
  for (const one of playlist.segments)
    if (Math.round(one.seconds) > playlist.target) faults.push(`${one.uri} is longer than the target`)
  if (playlist.segments.length === 0) faults.push('nothing is in it')
  return { playlist, faults }
}

/**
 * What a live playlist did wrong from one reading to the next (RFC 8216, 6.2.1 and 6.2.2): numbers only grow, nothing that was there
 * changes its place, its file, its date or its discontinuity, and nothing is skipped.
 */
export function changedWrongly(before: Playlist, after: Playlist): string[] {
  const faults: string[] = []
  if (after.sequence < before.sequence) faults.push('the media sequence went back')
  if (after.discontinuities < before.discontinuities) faults.push('the discontinuity sequence went back')
  if (after.target !== before.target) faults.push('the target duration changed')
  const known = new Map(before.segments.map((one) => [one.sequence, one]))
  for (const one of after.segments) {
    const was = known.get(one.sequence)
    if (was && JSON.stringify(was) !== JSON.stringify(one)) faults.push(`segment ${one.sequence} changed`)
  }
  const [last, first] = [before.segments.at(-1)?.sequence ?? -1, after.segments[0]?.sequence ?? 0]
  if (first > last + 1) faults.push(`${first - last - 1} segments were never seen`)
  return faults
}
