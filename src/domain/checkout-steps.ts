/** The four pages of the classic checkout, in their order. */
export const checkoutSteps = ['email', 'address', 'delivery', 'card'] as const
export type CheckoutStep = (typeof checkoutSteps)[number]

/** The page an address names, or undefined. */
export const checkoutStepOf = (text: string | undefined): CheckoutStep | undefined =>
  checkoutSteps.find((step) => step === text)

/** The page after one, or undefined after the last. */
export const stepAfter = (step: CheckoutStep): CheckoutStep | undefined =>
  checkoutSteps[checkoutSteps.indexOf(step) + 1]

/** The page before one, or undefined before the first. */
export const stepBefore = (step: CheckoutStep): CheckoutStep | undefined =>
  checkoutSteps[checkoutSteps.indexOf(step) - 1]

/** Where somebody who asks for a page is let in: there, or at the first page before it that is not filled in. */
export const openStep = (asked: CheckoutStep, done: Record<Exclude<CheckoutStep, 'card'>, boolean>): CheckoutStep =>
  checkoutSteps.slice(0, checkoutSteps.indexOf(asked)).find((step) => step !== 'card' && !done[step]) ?? asked
