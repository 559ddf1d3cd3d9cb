import type { FastifyReply } from 'fastify'
import { sheetsPdf } from './sheet-pdf.ts'
import type { Sheet } from './sheet.ts'

/** As a file that opens in the browser, named after what it is, without personal data. */
export async function sendSheets(
  reply: FastifyReply,
  sheets: readonly [Sheet, ...Sheet[]],
  publicUrl: string,
): Promise<FastifyReply> {
  const [{ form, code }] = sheets
  const number = code && new URL(code.path, 'http://portal').searchParams.get('ma')
  const name = [form, number]
    .filter(Boolean)
    .join('-')
    .replaceAll(/[^\w.-]/g, '_')
  const bytes = await sheetsPdf(sheets, publicUrl)
  return reply
    .type('application/pdf')
    .header('content-disposition', `inline; filename="${name}.pdf"`)
    .header('cache-control', 'private, no-store')
    .send(bytes)
}
