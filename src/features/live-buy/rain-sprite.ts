/** A packet drawn once, with its shadow: a shadow that is blurred anew in every frame would cost the whole frame. */
export interface RainSprite {
  image: HTMLCanvasElement
  /** How much wider the sprite is than the packet in its middle. */
  spread: number
}

const spread = 1.4

/** The sprite of a packet `size` CSS pixels wide; null until its picture is here, or where there is no canvas. */
export function loadSprite(url: string, size: number, pixels: number, done: (sprite: RainSprite) => void): () => void {
  const picture = new Image()
  const abort = new AbortController()
  const draw = (): void => {
    const image = document.createElement('canvas')
    const side = Math.ceil(size * spread * pixels)
    image.width = side
    image.height = side
    const brush = image.getContext('2d')
    if (!brush) return
    const inner = size * pixels
    brush.shadowColor = 'rgb(0 0 0 / 0.5)'
    brush.shadowBlur = 8 * pixels
    brush.shadowOffsetY = 8 * pixels
    brush.drawImage(picture, (side - inner) / 2, (side - inner) / 2, inner, inner)
    done({ image, spread })
  }
  picture.addEventListener('load', draw, { signal: abort.signal })
  picture.src = url
  return () => abort.abort()
}
