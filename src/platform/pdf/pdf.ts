import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { now } from '../clock.ts'
import type { Language } from '../language.ts'
import { root } from '../root.ts'
import { openTable, type OpenTable, type PdfTable } from './table.ts'

type Doc = PDFKit.PDFDocument
type Tag = 'H1' | 'H2' | 'H3' | 'P'

/** The State's forms come on A5, its slips and books on A4 (regulation 3.5). */
export type PdfPaper = 'A4' | 'A5' | 'A4-landscape'

export type PdfTextStyle = {
  font?: 'body' | 'strong' | 'slanted'
  size?: number
  align?: 'left' | 'center' | 'right'
  /** From the left margin. */
  indent?: number
  /** White below it. */
  after?: number
}

/** What can be written into a document. Everything is tagged, so that a screen reader finds headings, paragraphs and tables. */
export type Pdf = {
  /** pdfkit's own document, for drawing inside `block` and `ornament`. */
  doc: Doc
  readonly left: number
  readonly width: number
  /** Of ordinary text, on the paper of this part. */
  readonly bodySize: number
  language: Language
  /** Goes on as a document of its own on this paper: a new page, numbered from one. */
  newPart(paper: PdfPaper): void
  heading(text: string, level?: 1 | 2 | 3): void
  paragraph(text: string, style?: PdfTextStyle): void
  table(table: PdfTable): void
  /** A table whose rows come little by little. */
  openTable(table: Omit<PdfTable, 'rows'>): OpenTable
  space(height: number): void
  /** Begins a new page unless so much height is left on this one. */
  demandHeight(height: number): void
  /** What `draw` writes is read as one element of this kind; it stays on one page when it is not higher than `height`. */
  block(tag: Tag, height: number, draw: () => void): void
  /** A picture, with the words that stand for it. */
  figure(alt: string, draw: () => void): void
  /** Lines and signs that only decorate: a screen reader passes over them. */
  ornament(draw: () => void): void
}

const fonts = join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro')
const faces = {
  body: '400Regular/BeVietnamPro_400Regular.ttf',
  strong: '700Bold/BeVietnamPro_700Bold.ttf',
  slanted: '400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
}
const papers = {
  A4: { size: 'A4', layout: 'portrait', body: 11, margins: { top: 56, bottom: 60, left: 64, right: 56 } },
  A5: { size: 'A5', layout: 'portrait', body: 9, margins: { top: 30, bottom: 38, left: 40, right: 32 } },
  'A4-landscape': { size: 'A4', layout: 'landscape', body: 8, margins: { top: 42, bottom: 44, left: 30, right: 30 } },
} as const
const pageWord = { vi: 'Trang', en: 'Page' }

export type PdfInfo = { title: string; language: Language; paper?: PdfPaper }

/**
 * A document in Vietnamese type: its title and language are known to readers, its parts are tagged, and the pages of each
 * part are numbered when there are several.
 */
export async function writePdf(info: PdfInfo, write: (pdf: Pdf) => void): Promise<Buffer> {
  const { doc, pdf, end } = await openPdf(info, true)
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  write(pdf)
  end()
  return done
}

/** No more than this waits for a slow reader. */
const mostWaiting = 1024 * 1024

/**
 * A document that leaves while it is being written: pages are numbered without their sum. `write` awaits `breathe` now and
 * then, so that neither memory fills nor others wait; it ends when nobody reads any more.
 */
export async function streamPdf(
  info: PdfInfo,
  write: (pdf: Pdf, breathe: () => Promise<void>) => Promise<void>,
): Promise<Readable> {
  const { doc, pdf, end } = await openPdf(info, false)
  const stream = doc as unknown as Readable
  async function breathe() {
    do {
      if (stream.destroyed) throw new Error('nobody reads the document any more')
      await setTimeout(stream.readableLength > mostWaiting ? 20 : 0)
    } while (stream.readableLength > mostWaiting)
  }
  write(pdf, breathe).then(end, (error) => stream.destroy(error))
  return stream
}

async function openPdf(info: PdfInfo, isWhole: boolean) {
  // Read when the first document is written: few processes ever write one.
  const { default: PDFDocument } = await import('pdfkit')
  const first = info.paper ?? 'A4'
  const { size, layout, margins } = papers[first]
  const doc = new PDFDocument({
    ...{ size, layout, margins: { ...margins } },
    bufferPages: isWhole,
    autoFirstPage: false,
    pdfVersion: '1.7',
    lang: info.language,
    tagged: true,
    displayTitle: true,
    info: { Title: info.title, CreationDate: now() },
  })
  for (const [name, file] of Object.entries(faces)) doc.registerFont(name, join(fonts, file))
  const top = doc.struct('Document')
  doc.addStructure(top)
  const parts: number[] = []
  const pdf = pdfOn(doc, top, { language: info.language, paper: first, parts })
  if (!isWhole) numberEachPage(doc, info.language)
  doc.addPage()
  doc.font('body').fontSize(pdf.bodySize)
  return {
    doc,
    pdf,
    end() {
      top.end()
      if (isWhole) numberPages(doc, [0, ...parts], info.language)
      doc.end()
    },
  }
}

/** What pdfkit gives the pages that it adds itself. */
type Defaults = { options: { size: string; layout: string; margins: object } }

function pdfOn(
  doc: Doc,
  top: PDFKit.PDFStructureElement,
  { language, parts, ...first }: { language: Language; paper: PdfPaper; parts: number[] },
): Pdf {
  let paper: (typeof papers)[PdfPaper] = papers[first.paper]
  const pdf: Pdf = {
    doc,
    language,
    get left() {
      return paper.margins.left
    },
    get width() {
      return doc.page.width - paper.margins.left - paper.margins.right
    },
    get bodySize() {
      return paper.body
    },
    newPart(next) {
      paper = papers[next]
      const { size, layout, margins } = paper
      Object.assign((doc as unknown as Defaults).options, { size, layout, margins: { ...margins } })
      doc.addPage()
      parts.push(doc.bufferedPageRange().count - 1)
      doc.font('body').fontSize(paper.body)
    },
    heading(text, level = 1) {
      const { left, width, bodySize } = pdf
      const size = { 1: bodySize * 1.55, 2: bodySize * 1.18, 3: bodySize }[level]
      doc.font('strong').fontSize(size)
      // A heading never stands alone at the foot of a page.
      pdf.block(`H${level}`, doc.heightOfString(text, { width }) + 4 * bodySize, () =>
        doc.font('strong').fontSize(size).text(text, left, doc.y, { width }),
      )
      pdf.space(level === 1 ? 10 : 6)
    },
    paragraph(text, style = {}) {
      const { left, width } = pdf
      const { font = 'body', size = pdf.bodySize, align = 'left', indent = 0, after = 6 } = style
      pdf.block('P', size * 1.5, () =>
        doc
          .font(font)
          .fontSize(size)
          .text(text, left + indent, doc.y, { width: width - indent, align, lineGap: 2 }),
      )
      pdf.space(after)
    },
    table(table) {
      const open = pdf.openTable(table)
      open.add(table.rows)
      open.end()
    },
    openTable(table) {
      return openTable(pdf, top, table)
    },
    space(height) {
      doc.y += height
    },
    demandHeight(height) {
      if (doc.y + height > doc.page.height - paper.margins.bottom) doc.addPage()
    },
    block(tag, height, draw) {
      pdf.demandHeight(Math.min(height, doc.page.height - paper.margins.top - paper.margins.bottom))
      top.add(doc.struct(tag, {}, [draw]))
    },
    figure(alt, draw) {
      top.add(doc.struct('Figure', { alt }, [draw]))
    },
    ornament(draw) {
      doc.markContent('Artifact', { type: 'Layout' })
      draw()
      doc.endMarkedContent()
    },
  }
  return pdf
}

/** `parts`: where each part begins. */
function numberPages(doc: Doc, parts: readonly number[], language: Language): void {
  const { count } = doc.bufferedPageRange()
  parts.forEach((first, i) => {
    const length = (parts[i + 1] ?? count) - first
    if (length < 2) return
    for (let page = 0; page < length; page++) {
      doc.switchToPage(first + page)
      writeNumber(doc, `${pageWord[language]} ${page + 1}/${length}`)
    }
  })
}

function numberEachPage(doc: Doc, language: Language): void {
  let number = 0
  doc.on('pageAdded', () => {
    const { x, y } = doc
    const { bottom } = doc.page.margins
    writeNumber(doc, `${pageWord[language]} ${++number}`)
    doc.page.margins.bottom = bottom
    doc.x = x
    doc.y = y
  })
}

function writeNumber(doc: Doc, text: string): void {
  const { left, right } = doc.page.margins
  // Written below the margin, where text would otherwise go over to a new page.
  doc.page.margins.bottom = 0
  doc.markContent('Artifact', { type: 'Pagination' })
  doc.font('body').fontSize(8.5).fillColor('#55504b')
  doc.text(text, left, doc.page.height - 30, { width: doc.page.width - left - right, align: 'right', lineBreak: false })
  doc.endMarkedContent()
  doc.fillColor('#1f1b18')
}
