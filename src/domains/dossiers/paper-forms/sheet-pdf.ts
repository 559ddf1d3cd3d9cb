import { inLanguagePath } from '#platform/language.ts'
import { balancedWidth, paperHeading } from '#platform/pdf/national-heading.ts'
import { type Pdf, writePdf } from '#platform/pdf/pdf.ts'
import { drawQr } from '#platform/pdf/qr.ts'
import type { Block, Sheet, Signature } from './sheet.ts'

const ink = '#1f1b18'
const soft = '#55504b'

/** Papers in one document, each on its own paper and with its own page numbers: one for a person, many for a printer. */
export function sheetsPdf(sheets: readonly [Sheet, ...Sheet[]], publicUrl: string): Promise<Buffer> {
  const [first] = sheets
  const title = sheets.length === 1 ? [first.name, first.number].filter(Boolean).join(' - ') : first.name
  return writePdf({ title, language: first.language, paper: first.paper }, (pdf) => {
    sheets.forEach((sheet, i) => {
      if (i > 0) pdf.newPart(sheet.paper)
      writeSheet(pdf, sheet, publicUrl)
    })
  })
}

function writeSheet(pdf: Pdf, sheet: Sheet, publicUrl: string): void {
  writeHead(pdf, sheet, publicUrl)
  sheet.blocks.forEach((block, i) => {
    // No page holds signatures alone: the last lines go over with them.
    if (i === sheet.blocks.length - 1 && block.kind !== 'table') {
      const heights = sheet.signatures.map((it) => signatureHeight(pdf, it, pdf.width / 2))
      pdf.demandHeight(Math.max(...heights, 0) + pdf.bodySize * 4)
    }
    writeBlock(pdf, block)
  })
  writeEnd(pdf, sheet)
}

/** A paper whose table is too long to be held: its rows come in batches. */
export async function writeLongSheet(
  pdf: Pdf,
  sheet: Sheet,
  rows: AsyncIterable<readonly (readonly string[])[]>,
): Promise<void> {
  writeHead(pdf, sheet, '')
  for (const block of sheet.blocks) {
    if (block.kind !== 'table') {
      writeBlock(pdf, block)
      continue
    }
    const table = pdf.openTable(block)
    for await (const batch of rows) table.add(batch)
    table.end()
  }
  writeEnd(pdf, sheet)
}

function writeEnd(pdf: Pdf, sheet: Sheet): void {
  signatures(pdf, sheet.signatures)
  footer(pdf, sheet.footer)
}

/** Number of the form, agency and State, the title with the code beside it. */
function writeHead(pdf: Pdf, sheet: Sheet, publicUrl: string): void {
  const { doc, left, width, bodySize } = pdf
  if (sheet.formNote !== '')
    pdf.paragraph(sheet.formNote, { font: 'slanted', size: bodySize * 0.85, align: 'right', after: 5 })
  paperHeading(pdf, sheet)
  pdf.space(bodySize * 0.9)
  const top = doc.y
  const side = sheet.code ? bodySize * 6.8 : 0
  if (sheet.code) {
    const { path, label } = sheet.code
    const text = publicUrl + inLanguagePath(path, sheet.language)
    drawQr(pdf, text, { x: left - side / 12, y: top - side / 12, size: side, alt: label })
  }
  const size = bodySize * 1.4
  doc.font('strong').fontSize(size)
  const room = balancedWidth(doc, sheet.title, width - 2 * side)
  const height = doc.heightOfString(sheet.title, { width: room, lineGap: 2 })
  const at = top + Math.max(0, (side * 0.83 - height) / 2)
  pdf.block('H1', height, () =>
    doc
      .font('strong')
      .fontSize(size)
      .fillColor(ink)
      .text(sheet.title, left + (width - room) / 2, at, { width: room, align: 'center', lineGap: 2 }),
  )
  doc.y = Math.max(doc.y, top + side * 0.83) + bodySize * 0.9
}

function writeBlock(pdf: Pdf, block: Block): void {
  const { doc, left, width, bodySize } = pdf
  if (block.kind === 'line') {
    pdf.block('P', bodySize * 1.5, () => {
      doc.font('body').fontSize(bodySize).fillColor(ink)
      doc.text(`${block.name}: `, left, doc.y, { width, continued: true, lineGap: 1 })
      doc.font(block.isStrong ? 'strong' : 'body').text(block.value, { width, continued: false, lineGap: 1 })
    })
    pdf.space(1.5)
  } else if (block.kind === 'text') {
    pdf.paragraph(block.text, { after: 2, align: block.isCentred ? 'center' : 'left' })
  } else if (block.kind === 'list') {
    pdf.demandHeight(bodySize * 3.5)
    pdf.paragraph(block.name, { font: 'strong', after: 0 })
    for (const item of block.items) pdf.paragraph(item, { indent: bodySize, after: 0 })
    pdf.space(1.5)
  } else {
    pdf.demandHeight(bodySize * 6)
    pdf.space(4)
    if (block.name !== '') pdf.paragraph(block.name, { font: 'strong', after: 4 })
    pdf.table(block)
  }
}

/** Who signs stands on the right; who submitted, on the left. */
function signatures(pdf: Pdf, all: readonly Signature[]): void {
  const { doc, left, width, bodySize } = pdf
  const column = width / 2
  // Names stand in one line, whatever stands above them.
  const height = Math.max(...all.map((it) => signatureHeight(pdf, it, column)), 0)
  pdf.demandHeight(height + bodySize * 0.7)
  pdf.space(bodySize * 0.7)
  const top = doc.y
  all.forEach((it, i) => {
    const x = left + (all.length === 1 ? column : i * column)
    const centred = { width: column, align: 'center', lineGap: 1 } as const
    doc.y = top
    pdf.block('P', 0, () => {
      doc.font('strong').fontSize(bodySize).fillColor(ink).text(it.title, x, top, centred)
      doc
        .font('slanted')
        .fontSize(bodySize * 0.9)
        .text(it.hint, x, doc.y, centred)
      for (const note of it.notes)
        doc
          .font('body')
          .fontSize(bodySize * 0.85)
          .text(note, x, doc.y, centred)
      doc
        .font('strong')
        .fontSize(bodySize)
        .text(it.name, x, top + height - nameHeight(pdf, it, column), centred)
    })
  })
  doc.y = top + height
  doc.x = left
}

const roomToSign = 3

function signatureHeight(pdf: Pdf, it: Signature, width: number): number {
  const { doc, bodySize } = pdf
  const height = (text: string, size: number) => doc.fontSize(size).heightOfString(text, { width, lineGap: 1 })
  doc.font('strong')
  const title = height(it.title, bodySize)
  doc.font('body')
  const notes = it.notes.reduce((sum, note) => sum + height(note, bodySize * 0.85), 0)
  return title + height(it.hint, bodySize * 0.9) + notes + bodySize * roomToSign + nameHeight(pdf, it, width)
}

function nameHeight({ doc, bodySize }: Pdf, it: Signature, width: number): number {
  return doc.font('strong').fontSize(bodySize).heightOfString(it.name, { width, lineGap: 1 })
}

function footer(pdf: Pdf, lines: readonly string[]): void {
  const { doc, left, width, bodySize } = pdf
  if (lines.length === 0) return
  const size = bodySize * 0.78
  doc.font('body').fontSize(size)
  pdf.demandHeight(lines.reduce((sum, it) => sum + doc.heightOfString(it, { width, lineGap: 2 }), 0) + 14)
  pdf.space(8)
  pdf.ornament(() =>
    doc
      .lineWidth(0.4)
      .strokeColor(soft)
      .moveTo(left, doc.y)
      .lineTo(left + width, doc.y)
      .stroke(),
  )
  pdf.space(5)
  doc.fillColor(soft)
  for (const line of lines) pdf.paragraph(line, { size, after: 1 })
  doc.fillColor(ink)
}
