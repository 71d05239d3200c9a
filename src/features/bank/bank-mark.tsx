/** Four petals: a bank nobody has an account at. */
export function BankMark({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 30 30" aria-hidden="true" className={className}>
      <g fill="#1f4f46">
        <ellipse cx="15" cy="8.5" rx="4.4" ry="6" />
        <ellipse cx="15" cy="21.5" rx="4.4" ry="6" />
        <ellipse cx="8.5" cy="15" rx="6" ry="4.4" />
        <ellipse cx="21.5" cy="15" rx="6" ry="4.4" />
      </g>
      <circle cx="15" cy="15" r="2.6" fill="#fff" />
    </svg>
  )
}
