import type { CSSProperties } from 'react'
import type { DemoTag } from '#contract/catalogue.ts'
import { tagElements, tagLink } from '#domain/printed-tag.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { Price } from '#ui/price.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import { EanBars } from './ean-bars.tsx'
import { emsOf } from './lettering.ts'
import styles from './printed-tag.module.css'

export interface PrintedTagProps {
  tag: DemoTag
  /** Null while there is none a phone could open: then the tag has no code. */
  address: string | null
  bars: boolean
  /** Its corner on the sheet, in millimetres. */
  at: { x: number; y: number }
}

/** One tag as it lies on the sheet, inside its cut line. Lengths are in `--mm`, given by the sheet. */
export function PrintedTag({ tag, address, bars, at }: PrintedTagProps) {
  const { t, formats } = useMessages()
  const name = formats.names(tag.names)
  const link = address === null ? null : tagLink(tag, address)
  const elements = tagElements(tag)
  const sizes = {
    '--x': at.x,
    '--y': at.y,
    '--name-ems': emsOf(name),
    '--price-ems': emsOf(formats.money(tag.price)),
    '--letters': elements.join(' ').length,
  }
  return (
    <article className={styles.tag} data-bars={bars || undefined} style={sizes as CSSProperties}>
      <h3>{name}</h3>
      <div className={styles.facts}>
        <p>{formats.names(tag.measure)}</p>
        <p>{formats.names(tag.place)}</p>
        {tag.bestBefore !== undefined && (
          <p>
            <Message id="tags.bestBy" values={{ date: formats.date(tag.bestBefore) }} />
          </p>
        )}
      </div>
      <Price money={tag.price} className={styles.price} />
      {bars && <EanBars gtin={tag.gtin} />}
      <p className={styles.elements}>
        {elements.map((element) => (
          <span key={element}>{element}</span>
        ))}
      </p>
      {link === null ? (
        <p className={styles.noCode}>{t('tags.noCode')}</p>
      ) : (
        <span className={styles.code} data-code="qr">
          <QrCode value={link} label={t('tags.code', { name, lot: tag.lot })} />
        </span>
      )}
    </article>
  )
}
