import { join } from 'node:path'
import PDFDocument from 'pdfkit'
import { root } from '#platform/root.ts'

const fonts = join(root, 'node_modules/@expo-google-fonts/be-vietnam-pro')

/** A paper of the demonstration as a real PDF, marked as a sample: what a citizen attached, or what an agency returned. */
export function samplePaper(paper: {
  agency: string
  title: string
  lines: readonly string[]
  day: string
}): Promise<Buffer> {
  const pdf = new PDFDocument({ size: 'A4', margin: 64, info: { Title: paper.title } })
  pdf.registerFont('body', join(fonts, '400Regular/BeVietnamPro_400Regular.ttf'))
  pdf.registerFont('strong', join(fonts, '700Bold/BeVietnamPro_700Bold.ttf'))
  const chunks: Buffer[] = []
  const done = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
  })
  pdf
    .save()
    .rotate(-35, { origin: [297, 420] })
    .font('strong')
    .fontSize(96)
    .fillColor('#9b1c1f')
    .fillOpacity(0.08)
  pdf.text('BẢN MẪU', 60, 370, { width: 480, align: 'center' }).restore()
  pdf.fillColor('#1f1b18').fillOpacity(1)
  pdf.font('body').fontSize(11).text(paper.agency, 64, 64, { width: 200 })
  pdf.font('strong').fontSize(11).text('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 270, 64, { width: 261, align: 'center' })
  pdf.font('body').text('Độc lập - Tự do - Hạnh phúc', 270, 80, { width: 261, align: 'center' })
  pdf.font('strong').fontSize(18).text(paper.title, 64, 150, { width: 467, align: 'center' })
  pdf.font('body').fontSize(12).moveDown(1.5)
  for (const line of paper.lines) pdf.text(line, { width: 467, lineGap: 4 }).moveDown(0.4)
  pdf.moveDown(2).text(paper.day, { width: 467, align: 'right' })
  pdf.end()
  return done
}
