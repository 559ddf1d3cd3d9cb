import type { Pdf } from './pdf.ts'

export const nationalName = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const nationalMotto = 'Độc lập - Tự do - Hạnh phúc'

/** What stands at the head of a paper that an agency issues. */
export type PaperHead = {
  /** The agency, above it what it belongs to; the last line is the one that issues. */
  issuer: readonly string[]
  country: string
  motto: string
  /** Below the issuer: number or code. */
  number: string
  /** Below the motto: place and date. */
  date: string
}

type Column = { x: number; width: number }

/** Quốc hiệu and tiêu ngữ in the middle, as on a form that people fill in. */
export function nationalHeading(pdf: Pdf): void {
  const { doc, left, width } = pdf
  stateAndMotto(pdf, { x: left, width }, { country: nationalName, motto: nationalMotto })
  doc.y += 18
}

/**
 * The head of a paper of an agency as Decree 30/2020 (Annex I, part II) places it: the agency on the left with its number,
 * Quốc hiệu and tiêu ngữ on the right with place and date.
 */
export function paperHeading(pdf: Pdf, head: PaperHead): void {
  const { doc, left, width, bodySize } = pdf
  const top = doc.y
  const issuer = { x: left, width: width * 0.4 }
  const state = { x: left + width * 0.42, width: width * 0.58 }
  const size = fitting(pdf, head.country, state.width)
  head.issuer.forEach((line, i) => {
    const font = i === head.issuer.length - 1 ? 'strong' : 'body'
    pdf.block('P', 30, () => centred(pdf, line, { ...issuer, font, size }))
  })
  underline(pdf, issuer, issuer.width * 0.36)
  doc.y += 7
  if (head.number !== '')
    pdf.block('P', 20, () => centred(pdf, head.number, { ...issuer, font: 'body', size: bodySize * 0.92 }))
  const below = doc.y
  doc.y = top
  stateAndMotto(pdf, state, head)
  doc.y += 7
  pdf.block('P', 20, () => centred(pdf, head.date, { ...state, font: 'slanted', size: bodySize * 0.92 }))
  doc.y = Math.max(doc.y, below)
}

function stateAndMotto(pdf: Pdf, column: Column, words: { country: string; motto: string }): void {
  const size = fitting(pdf, words.country, column.width)
  pdf.block('P', 40, () => {
    centred(pdf, words.country, { ...column, font: 'strong', size })
    centred(pdf, words.motto, { ...column, font: 'strong', size })
  })
  pdf.doc.font('strong').fontSize(size)
  underline(pdf, column, Math.min(column.width, pdf.doc.widthOfString(words.motto)))
}

/** The name of the State never breaks into two lines. */
function fitting({ doc, bodySize }: Pdf, text: string, width: number): number {
  return Math.min(bodySize, (bodySize * (width - 1)) / doc.font('strong').fontSize(bodySize).widthOfString(text))
}

function centred({ doc }: Pdf, text: string, it: Column & { font: string; size: number }): void {
  doc.font(it.font).fontSize(it.size).fillColor('#1f1b18')
  const width = balancedWidth(doc, text, it.width)
  doc.text(text, it.x + (it.width - width) / 2, doc.y, { width, align: 'center', lineGap: 1 })
}

/** The least width that needs no more lines than this one: no line of a heading holds a single word. In the face that is set. */
export function balancedWidth(doc: PDFKit.PDFDocument, text: string, width: number): number {
  if (doc.widthOfString(text) <= width) return width
  const height = doc.heightOfString(text, { width })
  const words = text.split(' ').map((it) => doc.widthOfString(it))
  let [low, high] = [Math.min(width, Math.max(width / 2, ...words)), width]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (doc.heightOfString(text, { width: middle }) > height) low = middle
    else high = middle
  }
  return high
}

function underline(pdf: Pdf, { x, width }: Column, length: number): void {
  const { doc } = pdf
  const middle = x + width / 2
  const y = doc.y + 2
  pdf.ornament(() =>
    doc
      .lineWidth(0.7)
      .strokeColor('#1f1b18')
      .moveTo(middle - length / 2, y)
      .lineTo(middle + length / 2, y)
      .stroke(),
  )
}
