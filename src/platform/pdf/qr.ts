import { create } from 'qrcode'
import type { Pdf } from './pdf.ts'

/** A code to be scanned. `alt` says what scanning it does. */
export function drawQr(pdf: Pdf, text: string, at: { x: number; y: number; size: number; alt: string }): void {
  const { size: count, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  // Four empty modules around it are part of the standard.
  const module = at.size / (count + 8)
  pdf.figure(at.alt, () => {
    const { doc } = pdf
    for (let y = 0; y < count; y++)
      for (let x = 0; x < count; x++)
        if (data[y * count + x])
          // A hair larger than a module: printers leave no white lines between them.
          doc.rect(at.x + (x + 4) * module, at.y + (y + 4) * module, module * 1.02, module * 1.02)
    doc.fillColor('#000000').fill()
    doc.fillColor('#1f1b18')
  })
}
