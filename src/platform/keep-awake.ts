/**
 * Keeps the screen from going dark until told to stop, where the phone lets a page ask for it (a secure context, a browser that
 * knows it, a battery that is not low). A page that was hidden asks again when it is seen. `held` hears whether it is kept. Never
 * throws.
 */
export function keepAwake(held: (isHeld: boolean) => void): () => void {
  const door = (navigator as { wakeLock?: WakeLock }).wakeLock
  let lock: WakeLockSentinel | null = null
  let wanted = true

  async function ask(): Promise<void> {
    if (!wanted || lock !== null || document.visibilityState !== 'visible') return
    try {
      const given = await door?.request('screen')
      if (given === undefined) return
      if (!wanted) {
        await given.release()
        return
      }
      lock = given
      held(true)
      given.addEventListener('release', () => {
        lock = null
        if (wanted) held(false)
      })
    } catch {
      // Refused: the person turns the phone up by hand, as they always could.
    }
  }
  const seen = (): void => void ask()
  void ask()
  document.addEventListener('visibilitychange', seen)
  return () => {
    wanted = false
    document.removeEventListener('visibilitychange', seen)
    lock?.release().catch(() => {})
  }
}
