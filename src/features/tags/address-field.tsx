import { useEffect, useState } from 'react'
import type { AddressFault, ShopAddress } from '#domain/shop-address.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { setTags, useTagSettings } from '#stores/tags-store.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field.tsx'
import styles from './address-field.module.css'
import { ownAddress, useCodeAddress } from './use-tags.ts'

/** What an address of a laptop on the network looks like. */
const example = 'http://192.168.1.24:4173'

/** Where the codes lead: the address the shop is open at, or another one, with what a phone can do there or why it is refused. */
export function AddressField() {
  const { t } = useMessages()
  const { typed, read } = useCodeAddress()
  const isOwn = useTagSettings(({ address }) => address === null)
  const fault = useSettled(read.ok ? null : read.fault)
  return (
    <div className={styles.field}>
      <TextField
        label={t('tags.address')}
        type="url"
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        dir="ltr"
        value={typed}
        onChange={(event) => setTags({ address: event.currentTarget.value })}
        error={read.ok || fault === null ? undefined : <Fault fault={fault} />}
        hint={read.ok ? t(`tags.${canDo(read)}`) : undefined}
      />
      {!isOwn && (
        <Button kind="text" onClick={() => setTags({ address: null })}>
          {t('tags.ownAddress')}
        </Button>
      )}
    </div>
  )
}

const canDo = ({ reach, secure }: Extract<ShopAddress, { ok: true }>) => `${reach}${secure ? 'Https' : 'Http'}` as const

function Fault({ fault }: { fault: AddressFault }) {
  if (fault === 'otherFolder') return <Message id="tags.fault.otherFolder" values={{ own: ownAddress() }} />
  if (fault === 'notHttp' || fault === 'tooMuch') return <Message id={`tags.fault.${fault}`} />
  return <Message id={`tags.fault.${fault}`} values={{ example }} />
}

/** Half a typed address is seldom right: what is wrong is said when the fingers rest. The first value counts at once. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), 700)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
