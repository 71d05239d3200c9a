// The pictures the scenes are made of, and new ones cut from them.
export function sheet(width, height) {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

/** A picture drawn once, to be used in every frame. */
export function kept(width, height, draw) {
  const canvas = sheet(width, height)
  draw(canvas.getContext('2d'))
  return canvas
}

/** Reads the pictures by their code points; a hero is the larger drawing of the same thing. */
export async function readPictures(names) {
  const read = async (name) => {
    const image = new Image()
    image.src = `/pictures/${name}.webp`
    await image.decode()
    return [name, kept(image.width, image.height, (ctx) => ctx.drawImage(image, 0, 0))]
  }
  return Object.fromEntries(await Promise.all(names.map(read)))
}

export function path(points) {
  const shape = new Path2D()
  points.forEach(([x, y], i) => (i === 0 ? shape.moveTo(x, y) : shape.lineTo(x, y)))
  shape.closePath()
  return shape
}

/** What of a picture lies inside (or outside) a shape, at its own place. */
export const cut = (picture, shape, how = 'destination-in') =>
  kept(picture.width, picture.height, (ctx) => {
    ctx.drawImage(picture, 0, 0)
    ctx.globalCompositeOperation = how
    ctx.fill(shape)
  })

/** A picture with another light on it: a colour laid over it by a blend, its outline kept. */
export const tinted = (picture, colour, blend = 'multiply') =>
  kept(picture.width, picture.height, (ctx) => {
    ctx.drawImage(picture, 0, 0)
    ctx.globalCompositeOperation = blend
    ctx.fillStyle = colour
    ctx.fillRect(0, 0, picture.width, picture.height)
    ctx.globalCompositeOperation = 'destination-in'
    ctx.drawImage(picture, 0, 0)
  })

export const mirrored = (picture) =>
  kept(picture.width, picture.height, (ctx) => {
    ctx.translate(picture.width, 0)
    ctx.scale(-1, 1)
    ctx.drawImage(picture, 0, 0)
  })

/** The picture with a box of it smoothed over from its rim, as skin over an eye. */
export function smoothedOver(picture, [left, top, width, height]) {
  return kept(picture.width, picture.height, (ctx) => {
    ctx.drawImage(picture, 0, 0)
    const box = ctx.getImageData(left, top, width, height)
    const { data } = box
    for (let channel = 0; channel < 3; channel++) {
      const value = (x, y) => data[4 * (y * width + x) + channel]
      const next = new Float64Array(width * height)
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const [a, b, c, d] = [x + 1, width - x, y + 1, height - y].map((far) => 1 / far)
          next[y * width + x] =
            (value(0, y) * a + value(width - 1, y) * b + value(x, 0) * c + value(x, height - 1) * d) / (a + b + c + d)
        }
      for (let i = 0; i < next.length; i++) data[4 * i + channel] = next[i]
    }
    ctx.putImageData(box, left, top)
  })
}

/** A soft round spot of light, bright in its middle. */
export const spot = (size, stops) =>
  kept(size, size, (ctx) => {
    const light = ctx.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2)
    stops.forEach(([at, colour]) => light.addColorStop(at, colour))
    ctx.fillStyle = light
    ctx.fillRect(0, 0, size, size)
  })

/** What of one picture differs from another, as a picture with soft edges. */
export const changed = (picture, other) =>
  kept(picture.width, picture.height, (ctx) => {
    ctx.drawImage(other, 0, 0)
    const { data: before } = ctx.getImageData(0, 0, picture.width, picture.height)
    ctx.clearRect(0, 0, picture.width, picture.height)
    ctx.drawImage(picture, 0, 0)
    const all = ctx.getImageData(0, 0, picture.width, picture.height)
    for (let i = 0; i < before.length; i += 4) {
      const far = [0, 1, 2].map((c) => Math.abs(all.data[i + c] - before[i + c]))
      all.data[i + 3] = Math.max(0, Math.min(255, (Math.max(...far) - 6) * 9))
    }
    ctx.putImageData(all, 0, 0)
  })

/** A picture made smaller once and well, so that drawing it in every frame is quick. */
export const shrunk = (picture, width) =>
  kept(Math.round(width), Math.round((width * picture.height) / picture.width), (ctx) => {
    ctx.imageSmoothingQuality = 'high'
    ctx.drawImage(picture, 0, 0, ctx.canvas.width, ctx.canvas.height)
  })
