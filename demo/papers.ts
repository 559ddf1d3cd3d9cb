import { nationalMotto, nationalName, paperHeading } from '#platform/pdf/national-heading.ts'
import { writePdf } from '#platform/pdf/pdf.ts'

/** A paper of the demonstration as a real PDF, marked as a sample: what a citizen attached, or what an agency returned. */
export function samplePaper(paper: {
  agency: string
  title: string
  lines: readonly string[]
  day: string
}): Promise<Buffer> {
  return writePdf({ title: paper.title, language: 'vi' }, (pdf) => {
    const { doc, left, width } = pdf
    pdf.ornament(() => {
      doc.save().rotate(-35, { origin: [297, 420] })
      doc.font('strong').fontSize(96).fillColor('#9b1c1f').fillOpacity(0.08)
      doc.text('BẢN MẪU', 60, 370, { width: 480, align: 'center' }).restore()
    })
    doc.fillColor('#1f1b18').fillOpacity(1)
    doc.y = 64
    paperHeading(pdf, {
      ...{ issuer: [paper.agency.toLocaleUpperCase('vi')], number: '', date: paper.day },
      ...{ country: nationalName, motto: nationalMotto },
    })
    doc.y = 160
    pdf.block('H1', 60, () =>
      doc.font('strong').fontSize(18).text(paper.title, left, doc.y, { width, align: 'center' }),
    )
    pdf.space(20)
    for (const line of paper.lines) pdf.paragraph(line, { size: 12 })
  })
}
