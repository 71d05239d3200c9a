import { useQuery } from '@tanstack/react-query'
import { CircleAlert, QrCode } from 'lucide-react'
import type { ReactNode } from 'react'
import { printedDigits } from '#contract/gs1/check-digit.ts'
import type { ForeignCode, ProductCode, ScannedCode } from '#contract/gs1/scanned-code.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Refused } from '#platform/failure.ts'
import { productQuery } from '#queries/product-query.ts'
import { Icon } from '#ui/icon.tsx'
import { Price } from '#ui/price.tsx'
import { StagePicture } from '#ui/stage-picture.tsx'
import { TagRow } from './tag-row.tsx'
import styles from './tag-row.module.css'

interface CodeRowProps {
  found: ScannedCode
  /** The number it has in the picture. */
  mark: ReactNode
  onChoose: (code: ProductCode) => void
}

/** One of several codes in view: what it is, and a press that opens it if that leads anywhere. */
export function CodeRow({ found, mark, onChoose }: CodeRowProps) {
  const { t } = useMessages()
  switch (found.kind) {
    case 'ours':
      return <ProductRow code={found.code} mark={mark} onChoose={onChoose} />
    case 'notAProductCode':
      return <StrangeRow mark={mark} name={t('scan.chooseNotOurs')} says={shown(found.shown)} />
    case 'badCode':
      return <StrangeRow mark={mark} name={t('code.mistakeHead')} />
  }
}

/** A product's code, by its name once the world has said it; until then, or when it stays silent, by its number. */
function ProductRow({ code, mark, onChoose }: Pick<CodeRowProps, 'mark' | 'onChoose'> & { code: ProductCode }) {
  const { t, formats } = useMessages()
  const { data, error } = useQuery({ ...productQuery(code.gtin), throwOnError: false })
  const digits = printedDigits(code.gtin)
  if (error instanceof Refused) return <StrangeRow mark={mark} name={t('scan.chooseNotOurs')} says={digits} />
  const { lot, serial } = code
  const batch =
    lot === undefined ? (
      t('scan.chooseProduct')
    ) : (
      <Message id="scan.chooseBatch" values={{ lot: <span className={styles.code}>{lot}</span> }} />
    )
  return (
    <TagRow
      picture={
        <>
          {data ? (
            <StagePicture picture={data.product.picture} tint={data.product.tint} size="item" />
          ) : (
            <Icon of={QrCode} size={28} />
          )}
          {mark}
        </>
      }
      name={data ? formats.names(data.product.names) : digits}
      batch={
        <>
          {batch}
          {serial !== undefined && `, ${t('scan.choosePiece', { serial })}`}
        </>
      }
      price={data && <Price money={data.product.price} />}
      press={{ act: 'chooseCode', onPress: () => onChoose(code) }}
    />
  )
}

function StrangeRow({ mark, name, says }: { mark: ReactNode; name: string; says?: string }) {
  return (
    <TagRow
      picture={
        <>
          <Icon of={CircleAlert} size={28} />
          {mark}
        </>
      }
      name={name}
      batch={says && <bdi>{says}</bdi>}
    />
  )
}

const shown = (code: ForeignCode): string => (code.kind === 'url' ? code.host : code.text)
