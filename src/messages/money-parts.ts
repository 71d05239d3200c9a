/** A price in pieces, in the order the language puts them. `major` is the figure that is set large. */
export interface MoneyPart {
  kind: 'sign' | 'symbol' | 'space' | 'major' | 'minor'
  text: string
}
/** An amount in the currency's minor unit, as on the wire. */
export interface MoneyAmount {
  readonly minor: number
  readonly currency: string
}
export interface MoneyOptions {
  /** `auto` leaves .00 out when the amount is whole: for deposits and the faces of coupons only. A price always shows its fen. */
  minor?: 'always' | 'auto'
  /** `always` writes a plus too: for what comes back. */
  sign?: 'auto' | 'always'
}

const minus = '−'
const formatters = new Map<string, Intl.NumberFormat>()

function formatterFor(locale: string, currency: string, whole: boolean): Intl.NumberFormat {
  const key = `${locale} ${currency} ${whole}`
  const made =
    formatters.get(key) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
    })
  formatters.set(key, made)
  return made
}

/** The decimal point belongs to the small figures after it; the minus is U+2212, as wide as a digit. */
export function moneyParts(locale: string, money: MoneyAmount, options: MoneyOptions = {}): MoneyPart[] {
  const digits = formatterFor(locale, money.currency, false).resolvedOptions().maximumFractionDigits ?? 2
  const unit = 10 ** digits
  const whole = options.minor === 'auto' && money.minor % unit === 0
  const parts: MoneyPart[] = []
  for (const { type, value } of formatterFor(locale, money.currency, whole).formatToParts(
    Math.abs(money.minor) / unit,
  )) {
    const kind: MoneyPart['kind'] =
      type === 'currency'
        ? 'symbol'
        : type === 'decimal' || type === 'fraction'
          ? 'minor'
          : type === 'literal'
            ? 'space'
            : 'major'
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += value
    else parts.push({ kind, text: value })
  }
  if (money.minor < 0) parts.unshift({ kind: 'sign', text: minus })
  else if (options.sign === 'always' && money.minor > 0) parts.unshift({ kind: 'sign', text: '+' })
  return parts
}
