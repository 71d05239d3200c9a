import { type CSSProperties, useMemo } from 'react'
import type { DemoTag } from '#contract/catalogue.ts'
import type { ShopAddress } from '#domain/shop-address.ts'
import { cornerOf, layoutOf, type Paper, type Up } from '#domain/sheet-layout.ts'
import { useMessages } from '#messages/messages-context.tsx'
import { DemoRibbon } from '#ui/demo-ribbon.tsx'
import { CutLayer } from './cut-layer.tsx'
import { PrintedTag } from './printed-tag.tsx'
import styles from './printed-sheet.module.css'

export interface PrintedSheetProps {
  tags: readonly DemoTag[]
  paper: Paper
  up: Up
  bars: boolean
  address: ShopAddress
  /** Which sheet it is, from 1, of how many. */
  sheet: number
  sheets: number
}

/** One sheet of paper, whole. On the screen it is a picture of what the printer will make, as wide as there is room. */
export function PrintedSheet({ tags, paper, up, bars, address, sheet, sheets }: PrintedSheetProps) {
  const { t, formats } = useMessages()
  const layout = useMemo(() => layoutOf(paper, up), [paper, up])
  const sizes = {
    '--sheet-width': layout.width,
    '--sheet-height': layout.height,
    '--tag-width': layout.cell.width,
    '--tag-height': layout.cell.height,
    '--margin': layout.left + 1.6,
  }
  const names = [...new Set(tags.map((tag) => formats.names(tag.names)))].join(t('tags.comma'))
  return (
    <div
      className={styles.sheet}
      role="img"
      aria-label={t('tags.sheetLabel', { sheet, sheets, names })}
      data-zone="print"
      data-up={up}
      style={sizes as CSSProperties}
    >
      <CutLayer layout={layout} count={tags.length} />
      <div className={styles.head}>
        <b>
          <i />
          {t('shell.name')}
        </b>
        <span>{t('tags.sheetHead', { sheet, sheets })}</span>
        <DemoRibbon shape="tail" className={styles.demo}>
          {t('shell.demo')}
        </DemoRibbon>
      </div>
      {tags.map((tag, place) => (
        <PrintedTag
          key={place}
          tag={tag}
          address={address.ok ? address.address : null}
          bars={bars}
          at={cornerOf(layout, place)}
        />
      ))}
      <p className={styles.foot}>
        {address.ok
          ? t(address.reach === 'network' ? 'tags.opensNear' : 'tags.opens', { address: address.address })
          : t('tags.opensNothing')}
      </p>
    </div>
  )
}
