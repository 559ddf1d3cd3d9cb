import { join } from 'node:path'
import { now } from '../clock.ts'
import type { Language } from '../language.ts'
import { root } from '../root.ts'
import { writeTable, type PdfTable } from './table.ts'

type Doc = PDFKit.PDFDocument
type Tag = 'H1' | 'H2' | 'H3' | 'P'

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
  left: number
  width: number
  language: Language
  heading(text: string, level?: 1 | 2 | 3): void
  paragraph(text: string, style?: PdfTextStyle): void
  table(table: PdfTable): void
  space(height: number): void
  /** Begins a new page unless so much height is left on this one. */
  demandHeight(height: number): void
  /** What `draw` writes is read as one element of this kind; it stays on one page when it is not higher than `height`. */
  block(tag: Tag, height: number, draw: () => void): void
  /** Lines and signs that only decorate: a screen reader passes over them. */
  ornament(draw: () => void): void
}

const fonts = join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro')
const faces = {
  body: '400Regular/BeVietnamPro_400Regular.ttf',
  strong: '700Bold/BeVietnamPro_700Bold.ttf',
  slanted: '400Regular_Italic/BeVietnamPro_400Regular_Italic.ttf',
}
const margins = { top: 56, bottom: 60, left: 64, right: 56 }
const bodySize = 11
const headingSizes = { 1: 17, 2: 13, 3: bodySize }
const pageWord = { vi: 'Trang', en: 'Page' }

/**
 * An A4 document in Vietnamese type: its title and language are known to readers, its parts are tagged, and its pages are
 * numbered when there are several.
 */
export async function writePdf(
  info: { title: string; language: Language },
  write: (pdf: Pdf) => void,
): Promise<Buffer> {
  // Read when the first document is written: few processes ever write one.
  const { default: PDFDocument } = await import('pdfkit')
  const doc = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: true,
    pdfVersion: '1.7',
    lang: info.language,
    tagged: true,
    displayTitle: true,
    info: { Title: info.title, CreationDate: now() },
  })
  for (const [name, file] of Object.entries(faces)) doc.registerFont(name, join(fonts, file))
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })
  const top = doc.struct('Document')
  doc.addStructure(top)
  doc.font('body').fontSize(bodySize)
  write(pdfOn(doc, top, info.language))
  top.end()
  numberPages(doc, info.language)
  doc.end()
  return done
}

function pdfOn(doc: Doc, top: PDFKit.PDFStructureElement, language: Language): Pdf {
  const { left } = margins
  const width = doc.page.width - left - margins.right
  const pdf: Pdf = {
    doc,
    left,
    width,
    language,
    heading(text, level = 1) {
      const size = headingSizes[level]
      doc.font('strong').fontSize(size)
      // A heading never stands alone at the foot of a page.
      pdf.block(`H${level}`, doc.heightOfString(text, { width }) + 4 * bodySize, () =>
        doc.font('strong').fontSize(size).text(text, left, doc.y, { width }),
      )
      pdf.space(level === 1 ? 10 : 6)
    },
    paragraph(text, style = {}) {
      const { font = 'body', size = bodySize, align = 'left', indent = 0, after = 6 } = style
      pdf.block('P', size * 1.5, () =>
        doc
          .font(font)
          .fontSize(size)
          .text(text, left + indent, doc.y, { width: width - indent, align, lineGap: 2 }),
      )
      pdf.space(after)
    },
    table(table) {
      writeTable(pdf, top, table)
    },
    space(height) {
      doc.y += height
    },
    demandHeight(height) {
      if (doc.y + height > doc.page.height - margins.bottom) doc.addPage()
    },
    block(tag, height, draw) {
      pdf.demandHeight(Math.min(height, doc.page.height - margins.top - margins.bottom))
      top.add(doc.struct(tag, {}, [draw]))
    },
    ornament(draw) {
      doc.markContent('Artifact', { type: 'Layout' })
      draw()
      doc.endMarkedContent()
    },
  }
  return pdf
}

function numberPages(doc: Doc, language: Language): void {
  const { count } = doc.bufferedPageRange()
  if (count < 2) return
  for (let i = 0; i < count; i++) {
    doc.switchToPage(i)
    // Written below the margin, where text would otherwise go over to a new page.
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    doc.font('body').fontSize(9).fillColor('#55504b')
    doc.text(`${pageWord[language]} ${i + 1}/${count}`, margins.left, doc.page.height - 40, {
      width: doc.page.width - margins.left - margins.right,
      align: 'right',
      lineBreak: false,
    })
    doc.endMarkedContent()
  }
}
