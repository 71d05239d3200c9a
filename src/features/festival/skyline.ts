/** The roofs of the still, each as high as one of the lane's last evenings; the last house is tonight's. */
const roofs = [
  27, 23.6, 21.9, 21, 21.9, 25.3, 32.2, 39.1, 46, 51.1, 49.4, 54.6, 59.7, 58, 56.3, 61.4, 68.3, 75.2, 85.5, 101,
]
const step = 19.5
const ground = 116
const houseWidth = 17.6

export interface House {
  path: string
  /** Top left corners of the windows that are lit. */
  windows: { x: number; y: number }[]
  tonight: boolean
}

/** The houses of the skyline in a box of 390 × 116, drawn the same every time. */
export const skyline: readonly House[] = roofs.map((height, at) => {
  const x = 1 + at * step
  const eaves = ground - height
  const path = `M${x} ${ground}V${eaves}l${houseWidth / 2} -5 ${houseWidth / 2} 5V${ground}z`
  const tonight = at === roofs.length - 1
  const windows: House['windows'] = []
  const rows = tonight ? 0 : Math.ceil((height - 14) / 11)
  for (let row = 0; row < rows; row += 1)
    for (const side of [0, 1])
      if ((at * 7 + row * 5 + side * 3) % 4 > 0) windows.push({ x: x + 3.5 + side * 6.5, y: eaves + 7 + row * 11 })
  return { path, windows, tonight }
})
