import type { Pdf } from './pdf.ts'

export type PdfTable = {
  /** `share` of the width; 1 unless said. */
  columns: readonly { text: string; share?: number; align?: 'left' | 'right' | 'center' }[]
  rows: readonly (readonly string[])[]
  /** The least height of a row, for tables that are filled in by hand. */
  rowHeight?: number
}

type Cell = { text: string; x: number; width: number; align: 'left' | 'right' | 'center' }
type Doc = PDFKit.PDFDocument
type Struct = PDFKit.PDFStructureElement

const padding = 4

export type OpenTable = { add(rows: readonly (readonly string[])[]): void; end(): void }

/** A table with lines. Its headings come again on each page; a row stays whole unless it is higher than a page. */
export function openTable(pdf: Pdf, parent: Struct, table: Omit<PdfTable, 'rows'>): OpenTable {
  const { doc } = pdf
  const size = pdf.bodySize - 1
  const struct = doc.struct('Table')
  parent.add(struct)
  const headings = cellsOf(
    pdf,
    table,
    table.columns.map((it) => it.text),
  )
  const least = table.rowHeight ?? 0
  doc.font('strong').fontSize(size)
  const headHeight = heightOf(doc, headings, 0)
  const bottom = () => doc.page.height - doc.page.margins.bottom
  let isBegun = false

  function begin(first: Cell[] | undefined): void {
    isBegun = true
    doc.fontSize(size)
    // The headings never stand alone at the foot of a page: a first row that fits on one goes with them.
    const whole = bottom() - doc.page.margins.top - headHeight
    const height = first && heightOf(doc.font('body'), first, least)
    const needed = height !== undefined && height <= whole ? height : 3 * size
    if (doc.y + headHeight + Math.max(least, needed) > bottom()) doc.addPage()
    writeRow(doc, headings, { height: headHeight, font: 'strong', size, row: rowOf(doc, struct), tag: 'TH' })
  }

  function add(rows: readonly (readonly string[])[]): void {
    const queue = rows.map((texts) => cellsOf(pdf, table, texts))
    if (!isBegun) begin(queue[0])
    while (queue.length > 0) {
      const cells = queue.shift()!
      doc.font('body').fontSize(size)
      let height = heightOf(doc, cells, least)
      if (doc.y + height > bottom() && !isAtTop(doc, headHeight)) {
        doc.addPage()
        pdf.ornament(() => drawRow(doc, headings, { height: headHeight, font: 'strong', size }))
        doc.font('body').fontSize(size)
      }
      let shown = cells
      if (doc.y + height > bottom()) {
        // Higher than a page: what fits now, the rest as a row below it.
        const room = bottom() - doc.y
        const parts = cells.map((cell) => split(doc, cell, room - 2 * padding))
        shown = cells.map((cell, i) => ({ ...cell, text: parts[i]![0] }))
        queue.unshift(cells.map((cell, i) => ({ ...cell, text: parts[i]![1] })))
        height = room
      }
      writeRow(doc, shown, { height, font: 'body', size, row: rowOf(doc, struct), tag: 'TD' })
    }
  }

  return {
    add,
    end() {
      if (!isBegun) begin(undefined)
      struct.end()
      doc.x = pdf.left
      pdf.space(10)
    },
  }
}

function isAtTop(doc: Doc, headHeight: number): boolean {
  return doc.y <= doc.page.margins.top + headHeight + 1
}

function cellsOf(pdf: Pdf, { columns }: Pick<PdfTable, 'columns'>, texts: readonly string[]): Cell[] {
  const all = columns.reduce((sum, it) => sum + (it.share ?? 1), 0)
  let x = pdf.left
  return columns.map(({ share = 1, align = 'left' }, i) => {
    const cell = { text: texts[i] ?? '', x, width: (pdf.width * share) / all, align }
    x += cell.width
    return cell
  })
}

function heightOf(doc: Doc, cells: readonly Cell[], least: number): number {
  const heights = cells.map(({ text, width }) => doc.heightOfString(text || ' ', { width: width - 2 * padding }))
  return Math.max(least, ...heights.map((it) => it + 2 * padding))
}

function rowOf(doc: Doc, table: Struct): Struct {
  const row = doc.struct('TR')
  table.add(row)
  return row
}

type Row = { height: number; font: 'body' | 'strong'; size: number }

function writeRow(doc: Doc, cells: readonly Cell[], how: Row & { row: Struct; tag: 'TH' | 'TD' }): void {
  const top = doc.y
  doc.markContent('Artifact', { type: 'Layout' })
  drawLines(doc, cells, how.height)
  doc.endMarkedContent()
  for (const cell of cells) {
    const struct = doc.struct(how.tag, {}, [() => drawText(doc, cell, { ...how, top })])
    if (how.tag === 'TH') nameColumn(doc, struct)
    how.row.add(struct)
  }
  how.row.end()
  doc.y = top + how.height
}

/** A heading tells readers that it speaks for its column. pdfkit has no word for it, so it goes straight into the element. */
function nameColumn(doc: Doc, struct: Struct): void {
  const attributes = doc.ref({ O: 'Table', Scope: 'Column' })
  const element = struct as unknown as { dictionary: { data: Record<string, unknown> } }
  element.dictionary.data.A = attributes
  attributes.end(undefined as never)
}

function drawRow(doc: Doc, cells: readonly Cell[], how: Row): void {
  const top = doc.y
  drawLines(doc, cells, how.height)
  for (const cell of cells) drawText(doc, cell, { ...how, top })
  doc.y = top + how.height
}

function drawLines(doc: Doc, cells: readonly Cell[], height: number): void {
  doc.lineWidth(0.6).strokeColor('#6b655f')
  for (const { x, width } of cells) doc.rect(x, doc.y, width, height).stroke()
}

function drawText(doc: Doc, { text, x, width, align }: Cell, { font, size, top }: Row & { top: number }): void {
  doc.font(font).fontSize(size).fillColor('#1f1b18')
  // One line more than was measured may not begin a page of its own.
  const { bottom } = doc.page.margins
  doc.page.margins.bottom = 0
  doc.text(text, x + padding, top + padding, { width: width - 2 * padding, align })
  doc.page.margins.bottom = bottom
}

/** As many words as are no higher than `height`, and the others. A word alone may be cut. */
function split(doc: Doc, { text, width }: Cell, height: number): [string, string] {
  const fits = (it: string) => doc.heightOfString(it || ' ', { width: width - 2 * padding }) <= height
  if (fits(text)) return [text, '']
  let [most, tooMany] = [0, text.length]
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (fits(text.slice(0, middle))) most = middle
    else tooMany = middle
  }
  const space = Math.max(text.lastIndexOf(' ', most), text.lastIndexOf('\n', most))
  const end = space > 0 ? space : Math.max(most, 1)
  return [text.slice(0, end), text.slice(end).trimStart()]
}
