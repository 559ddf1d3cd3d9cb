import type { Pdf } from '#platform/pdf/pdf.ts'

const size = 11
const ink = '#1f1b18'
const lineHeight = 20

/** A label, and dotted lines to write on: the first goes on behind the label when there is room. */
export function dottedLines(
  pdf: Pdf,
  label: string,
  { lines = 1, indent = 0 }: { lines?: number; indent?: number } = {},
): void {
  const { doc, left, width } = pdf
  const right = left + width
  const x = left + indent
  pdf.block('P', lineHeight * (lines + 1), () => {
    doc
      .font('body')
      .fontSize(size)
      .fillColor(ink)
      .text(label, x, doc.y, { width: width - indent, lineGap: 3 })
  })
  const words = doc.widthOfString(label)
  const isShort = words + indent < width - 90
  const baseline = doc.y - 6
  pdf.ornament(() => {
    if (isShort) dots(pdf, x + words + 4, { to: right, y: baseline })
    for (let i = isShort ? 1 : 0; i < lines; i++)
      dots(pdf, x, { to: right, y: baseline + lineHeight * (i + (isShort ? 0 : 1)) })
  })
  doc.y = baseline + lineHeight * (lines - (isShort ? 1 : 0)) + 10
}

function dots({ doc }: Pdf, from: number, { to, y }: { to: number; y: number }): void {
  doc.lineWidth(0.9).strokeColor('#55504b').lineCap('round').dash(0.1, { space: 3 })
  doc.moveTo(from, y).lineTo(to, y).stroke().undash()
}

/** Boxes of one letter each, for numbers that are read by machines and people. */
export function letterBoxes(pdf: Pdf, label: string, count: number): void {
  const { doc, left } = pdf
  pdf.block('P', 46, () =>
    doc.font('body').fontSize(size).fillColor(ink).text(label, left, doc.y, { width: pdf.width }),
  )
  const top = doc.y + 4
  pdf.ornament(() => {
    doc.lineWidth(0.7).strokeColor(ink)
    for (let i = 0; i < count; i++) doc.rect(left + i * 19, top, 17, 19).stroke()
  })
  doc.y = top + 27
}

/** A question with a box to tick before each answer; short ones stand beside each other. */
export function tickBoxes(pdf: Pdf, label: string, choices: readonly string[]): void {
  const { doc, left, width } = pdf
  if (label !== '') pdf.paragraph(label, { after: 2 })
  const widest = Math.max(...choices.map((it) => doc.font('body').fontSize(size).widthOfString(it))) + 34
  const columns = Math.max(1, Math.min(4, choices.length, Math.floor(width / widest)))
  const step = width / columns
  for (let row = 0; row < choices.length; row += columns) {
    const inRow = choices.slice(row, row + columns)
    const heights = inRow.map((it) => doc.heightOfString(it, { width: step - 22 }))
    const height = Math.max(...heights) + 5
    pdf.demandHeight(height)
    const top = doc.y
    inRow.forEach((choice, i) => {
      pdf.ornament(() =>
        doc
          .lineWidth(0.8)
          .strokeColor(ink)
          .rect(left + i * step, top + 2, 10, 10)
          .stroke(),
      )
      pdf.block('P', 0, () => doc.text(choice, left + i * step + 17, top, { width: step - 22 }))
    })
    doc.y = top + height
  }
  pdf.space(5)
}
