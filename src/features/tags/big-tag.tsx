import { Link } from 'react-router'
import type { DemoTag } from '#contract/catalogue.ts'
import { paths } from '#domain/paths.ts'
import { tagElements, tagLink } from '#domain/printed-tag.ts'
import type { ShopAddress } from '#domain/shop-address.ts'
import { Message, useMessages } from '#messages/messages-context.tsx'
import { ButtonLink } from '#ui/button.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { Price } from '#ui/price.tsx'
import { QrCode } from '#ui/qr-code.tsx'
import styles from './big-tag.module.css'

/** The tag itself, as large as the wall: black on white, whatever the theme, since phones far away shall read it. */
export function BigTag({ tag, address }: { tag: DemoTag; address: ShopAddress }) {
  const { t, formats } = useMessages()
  const name = formats.names(tag.names)
  const link = address.ok ? tagLink(tag, address.address) : null
  return (
    <article className={styles.tag} data-zone="print">
      <div className={styles.words}>
        <DemoRibbon shape="tail" className={styles.demo}>
          {t('shell.demo')}
        </DemoRibbon>
        <h1 tabIndex={-1}>{name}</h1>
        <p>
          {formats.names(tag.measure)}
          <br />
          {formats.names(tag.place)}
          {tag.bestBefore !== undefined && (
            <>
              <br />
              <Message id="tags.bestBy" values={{ date: formats.date(tag.bestBefore) }} />
            </>
          )}
        </p>
        <Price money={tag.price} className={styles.price} />
        <p className={styles.elements}>
          {tagElements(tag).map((element) => (
            <span key={element}>{element}</span>
          ))}
        </p>
      </div>
      {link === null ? (
        <div className={styles.noCode}>
          <p>{t('tags.noCode')}</p>
          <ButtonLink kind="primary" render={(door) => <Link to={paths.tags()} {...door} />}>
            {t('tags.toAddress')}
          </ButtonLink>
        </div>
      ) : (
        <QrCode value={link} label={t('tags.code', { name, lot: tag.lot })} className={styles.code} />
      )}
    </article>
  )
}
