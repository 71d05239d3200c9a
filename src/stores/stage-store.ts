import { create } from 'zustand'

interface StageDrawer {
  open: boolean
}

/** Whether the Stage's drawer is out. */
export const useStageDrawer = create<StageDrawer>(() => ({ open: false }))

export const openStage = (): void => useStageDrawer.setState({ open: true })
export const closeStage = (): void => useStageDrawer.setState({ open: false })
