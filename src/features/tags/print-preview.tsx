import { useEffect } from 'react'
import type { DemoTag } from '#contract/catalogue.ts'
import type { ShopAddress } from '#domain/shop-address.ts'
import { askForPaper } from '#platform/print.ts'
import { useTagSettings } from '#stores/tags-store.ts'
import styles from './print-preview.module.css'
import { PrintedSheet } from './printed-sheet.tsx'

export interface PrintPreviewProps {
  /** What lies on each sheet, in order. */
  sheets: readonly (readonly DemoTag[])[]
  address: ShopAddress
}

/** The sheets as they will come out: small ones on the screen, and nothing but them on paper. */
export function PrintPreview({ sheets, address }: PrintPreviewProps) {
  const { paper, up, bars } = useTagSettings()
  useEffect(() => askForPaper(paper === 'a4' ? 'A4' : 'letter'), [paper])
  return (
    <div className={styles.sheets}>
      {sheets.map((tags, at) => (
        <PrintedSheet
          key={at}
          tags={tags}
          paper={paper}
          up={up}
          bars={bars}
          address={address}
          sheet={at + 1}
          sheets={sheets.length}
        />
      ))}
    </div>
  )
}
