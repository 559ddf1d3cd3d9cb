import { type Pdf, writePdf } from '#platform/pdf/pdf.ts'
import { writable } from '#platform/xml.ts'
import type { Block, ProcedureDocument } from './procedure-document.ts'

/** The document on paper. */
export function documentPdf(document: ProcedureDocument): Promise<Buffer> {
  const { title, source, language, sections } = document
  return writePdf({ title, language }, (pdf) => {
    pdf.heading(drawable(title))
    pdf.paragraph(source, { font: 'slanted', size: 9, after: 12 })
    for (const section of sections) {
      if (section.title !== '') {
        pdf.space(6)
        pdf.heading(section.title, 2)
      }
      for (const block of section.blocks) writeBlock(pdf, block)
    }
  })
}

function writeBlock(pdf: Pdf, block: Block): void {
  if (block.kind === 'heading') pdf.heading(drawable(block.text), 3)
  else if (block.kind === 'table') pdf.table({ ...block, rows: block.rows.map((row) => row.map(drawable)) })
  else if (block.kind === 'text') {
    const text = block.lead === null ? block.text : `${block.lead} ${block.text}`
    pdf.paragraph(drawable(text), { indent: block.depth * 14, after: 4 })
  } else for (const [key, value] of block.rows) pdf.paragraph(drawable(`${key}: ${value}`), { after: 4 })
}

/** A typeface has no sign for a tab: it would be drawn as an empty box. */
function drawable(text: string): string {
  return writable(text).replaceAll('\t', ' ')
}
