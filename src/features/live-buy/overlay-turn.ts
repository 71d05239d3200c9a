/** How a part over the room comes to be seen: it asks with the thing's own id, and draws while that id is `shown`. */
export interface OverlayTurn {
  shown: string | null
  ask: (id: string) => void
  done: (id: string) => void
}
