/** The light build is the whole one less what a room does not need (subtitles, other sound tracks, keys); it brings no types. */
declare module 'hls.js/light' {
  import Hls from 'hls.js'
  export default Hls
}
