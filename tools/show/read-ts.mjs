// Reads a segment of MPEG transport stream (ISO/IEC 13818-1) as far as a test wants to know it.
const packetSize = 188
const sync = 0x47
const codecs = { 0x1b: 'h264', 0x0f: 'aac' }

/**
 * What a segment holds: its packets in order (`pid`, `starts`, `random`, `counter`), the PID of its map of programs, the
 * tracks by PID ({ pid, codec, pes }), each with its packets of data as { pts, dts, body }, in seconds. Throws when a
 * packet does not begin with the sync byte.
 * @param {Buffer} bytes
 */
export function readSegment(bytes) {
  const packets = []
  for (let at = 0; at < bytes.length; at += packetSize) packets.push(packetAt(bytes, at))
  const pat = sectionOf(packets.find(({ pid, starts }) => pid === 0 && starts))
  const mapPid = pat ? pat.readUInt16BE(10) & 0x1fff : -1
  const map = sectionOf(packets.find(({ pid, starts }) => pid === mapPid && starts))
  const tracks = map ? tracksOf(map) : []
  for (const track of tracks) track.pes = pesOf(packets.filter(({ pid }) => pid === track.pid))
  return { packets, mapPid, tracks }
}

function packetAt(bytes, at) {
  if (bytes[at] !== sync) throw new Error(`No sync byte at ${at}`)
  const head = bytes.readUInt16BE(at + 1)
  const fields = (bytes[at + 3] >> 4) & 3
  const adapts = (fields & 2) !== 0
  const skipped = adapts ? 1 + bytes[at + 4] : 0
  return {
    pid: head & 0x1fff,
    starts: (head & 0x4000) !== 0,
    random: adapts && bytes[at + 4] > 0 && (bytes[at + 5] & 0x40) !== 0,
    counter: bytes[at + 3] & 15,
    payload: fields & 1 ? bytes.subarray(at + 4 + skipped, at + packetSize) : bytes.subarray(0, 0),
  }
}

/** A table of programs or tracks: what follows the pointer at the beginning of its packet. */
const sectionOf = (packet) => packet?.payload.subarray(1 + packet.payload[0])

/** @param {Buffer} map */
function tracksOf(map) {
  /** @type {{ pid: number, codec: string, pes: { pts: number, dts: number, body: Buffer }[] }[]} */
  const tracks = []
  const end = 3 + (map.readUInt16BE(1) & 0xfff) - 4
  for (let at = 12 + (map.readUInt16BE(10) & 0xfff); at < end; at += 5 + (map.readUInt16BE(at + 3) & 0xfff))
    tracks.push({ pid: map.readUInt16BE(at + 1) & 0x1fff, codec: codecs[map[at]] ?? `type ${map[at]}`, pes: [] })
  return tracks
}

/** @param {{ starts: boolean, payload: Buffer }[]} packets */
function pesOf(packets) {
  /** @type {Buffer[][]} */
  const pieces = []
  for (const { starts, payload } of packets) {
    if (starts) pieces.push([])
    pieces.at(-1)?.push(payload)
  }
  return pieces.map((piece) => {
    const data = Buffer.concat(piece)
    const times = data[7] >> 6
    const pts = timeAt(data, 9)
    return { pts, dts: times === 3 ? timeAt(data, 14) : pts, body: data.subarray(9 + data[8]) }
  })
}

/** 33 bits of a clock of 90 kHz, spread over five bytes. */
const timeAt = (data, at) =>
  (((data[at] >> 1) & 7) * 2 ** 30 + (data.readUInt16BE(at + 1) >> 1) * 2 ** 15 + (data.readUInt16BE(at + 3) >> 1)) /
  90_000

/** The kinds of the NAL units of a piece of H.264, in order: 7 is a set of parameters, 5 a picture that needs no other. */
export function unitsOf(body) {
  const kinds = []
  for (let at = body.indexOf('000001', 0, 'hex'); at >= 0; at = body.indexOf('000001', at + 3, 'hex'))
    kinds.push(body[at + 3] & 31)
  return kinds
}

/** The AAC frames of a piece of sound: how many, and how many samples a second they are made for. */
export function aacFrames(body) {
  const rates = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000]
  let count = 0
  for (let at = 0; at + 7 <= body.length; count++) {
    const long = ((body[at + 3] & 3) << 11) | (body[at + 4] << 3) | (body[at + 5] >> 5)
    if (body.readUInt16BE(at) >> 4 !== 0xfff || long < 7) throw new Error(`No ADTS frame at ${at}`)
    at += long
  }
  return { count, rate: rates[(body[2] >> 2) & 15] ?? 0 }
}
