import { useState, type FormEvent } from 'react'

/** A field's state in words: what is wrong, once the person has left it or tried to go on. */
export interface FormHand<Name extends string> {
  /** What to say under a field, if anything. */
  errorOf: (name: Name) => string | undefined
  /** To be spread on each field. */
  fieldOf: (name: Name) => { name: Name; onBlur: () => void; error: string | undefined }
  /** Goes on when nothing is wrong; else shows what is, and puts the focus on the first of it. */
  submit: (event: FormEvent<HTMLFormElement>) => void
  /** How many fields were wrong when the person last tried to go on; 0 while there is nothing to mend. */
  toMend: number
}

/**
 * Inline validation as people bear it: silent while a field is being written, in words once it was left, gone as soon as it is right. An
 * empty field that was only passed through says nothing until the person wants to go on.
 */
export function useForm<Name extends string>(
  names: readonly Name[],
  wrong: (name: Name) => string | null,
  isEmpty: (name: Name) => boolean,
  go: () => void,
): FormHand<Name> {
  const [left, setLeft] = useState<ReadonlySet<Name>>(new Set())
  const [tried, setTried] = useState(false)
  const errorOf = (name: Name): string | undefined => {
    if (!tried && (!left.has(name) || isEmpty(name))) return undefined
    return wrong(name) ?? undefined
  }
  return {
    errorOf,
    fieldOf: (name) => ({
      name,
      error: errorOf(name),
      onBlur: () => {
        setLeft((before) => (before.has(name) ? before : new Set(before).add(name)))
      },
    }),
    submit: (event) => {
      event.preventDefault()
      const [first] = names.filter((name) => wrong(name) !== null)
      if (first === undefined) return go()
      setTried(true)
      const field = event.currentTarget.elements.namedItem(first)
      if (field instanceof HTMLElement) field.focus()
    },
    toMend: tried ? names.filter((name) => wrong(name) !== null).length : 0,
  }
}
