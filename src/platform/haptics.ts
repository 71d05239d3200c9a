/** A short knock in the hand, where the phone has one (Android); elsewhere nothing. Never throws. */
export function knock(milliseconds = 30): void {
  try {
    if (typeof navigator.vibrate === 'function') navigator.vibrate(milliseconds)
  } catch {
    // Some in-app browsers define it and then refuse: a knock is never worth an error.
  }
}
