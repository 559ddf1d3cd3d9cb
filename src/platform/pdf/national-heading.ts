import type { Pdf } from './pdf.ts'

const country = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const motto = 'Độc lập - Tự do - Hạnh phúc'

/**
 * Quốc hiệu and tiêu ngữ as Decree 30/2020 (Annex I, part II) places them: on the right half when `issuer` stands on the
 * left, else in the middle.
 */
export function nationalHeading(pdf: Pdf, issuer?: string): void {
  const { doc, left, width } = pdf
  const top = doc.y
  const at = issuer === undefined ? { x: left, width } : { x: left + width * 0.38, width: width * 0.62 }
  if (issuer !== undefined)
    pdf.block('P', 40, () =>
      doc
        .font('body')
        .fontSize(11)
        .text(issuer, left, top, { width: width * 0.36 }),
    )
  const below = doc.y
  doc.y = top
  pdf.block('P', 40, () => {
    doc.font('strong').fontSize(11).text(country, at.x, top, { width: at.width, align: 'center' })
    doc.text(motto, at.x, doc.y + 1, { width: at.width, align: 'center' })
  })
  const line = doc.widthOfString(motto)
  const middle = at.x + at.width / 2
  pdf.ornament(() =>
    doc
      .lineWidth(0.8)
      .strokeColor('#1f1b18')
      .moveTo(middle - line / 2, doc.y + 2)
      .lineTo(middle + line / 2, doc.y + 2)
      .stroke(),
  )
  doc.y = Math.max(doc.y, below) + 18
}
