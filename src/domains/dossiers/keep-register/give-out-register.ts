import type { Readable } from 'node:stream'
import { findAgency } from '#catalogues'
import { now, today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import { inLanguage } from '#platform/language.ts'
import { streamPdf } from '#platform/pdf/pdf.ts'
import { Problem } from '#platform/problem.ts'
import { writeCsv, writeXlsx } from '#platform/tables/write-table.ts'
import type { Body } from '../choose-body/bodies.sql.ts'
import { placeOf } from '../paper-forms/issue/paper-facts.ts'
import { writeLongSheet } from '../paper-forms/sheet-pdf.ts'
import { templateInForce } from '../paper-forms/template/template-in-force.ts'
import { blankTemplate } from '../paper-forms/template/template.ts'
import { describeRegister, rowOf } from './describe-register.ts'
import { momentsOf } from './period.ts'
import { type Book, wholeRegister } from './read-register.ts'
import { registerColumns } from './register-entry.ts'
import { en } from './register.en.ts'
import { countRegister } from './register.sql.ts'
import { vi } from './register.vi.ts'

export const registerFormats = ['pdf', 'csv', 'xlsx'] as const
export type RegisterFormat = (typeof registerFormats)[number]

/** A page takes some 20 ms to draw: what is longer is asked for in parts. Tables have no end. */
const longestPdf = 5_000

export const registerTypes: Record<RegisterFormat, string> = {
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** The whole book of a period as a file. */
export async function giveOutRegister(
  db: Db,
  { book, body, keeper }: { book: Book; body: Body; keeper: string },
  format: RegisterFormat,
): Promise<Readable> {
  if (format === 'pdf') {
    const request = { agencyId: book.agencyId, ...momentsOf(book.period), most: longestPdf + 1 }
    if ((await countRegister(db, request)) > longestPdf) throw new Problem('register-too-long', { most: longestPdf })
    return registerPdf(db, { book, body, keeper })
  }
  const { columns } = inLanguage({ vi, en }, book.language)
  // Nobody signs in a table of a program.
  const names = registerColumns.filter((it) => it !== 'signature')
  const table = { columns: names.map((it) => columns[it]), rows: flat() }
  async function* flat() {
    for await (const batch of wholeRegister(db, book))
      for (const entry of batch) yield Object.fromEntries(names.map((it) => [columns[it], entry[it]]))
  }
  return format === 'csv' ? writeCsv(table) : writeXlsx(table, columns.code)
}

async function registerPdf(db: Db, { book, body, keeper }: { book: Book; body: Body; keeper: string }) {
  const { language, period } = book
  const at = now()
  const template = await templateInForce(db, { agencyPath: body.path, form: 'register', at })
  const place = await placeOf(db, await findAgency(db, body.id), today())
  const facts = { at: at.toISOString(), issuer: body.name, place, keeper, period }
  const sheet = describeRegister(facts, [], { template: template?.content ?? blankTemplate, language })
  return streamPdf({ title: sheet.name, language, paper: sheet.paper }, async (pdf, breathe) => {
    async function* rows() {
      for await (const batch of wholeRegister(db, book))
        for (let i = 0; i < batch.length; i += 20) {
          yield batch.slice(i, i + 20).map(rowOf)
          await breathe()
        }
    }
    await writeLongSheet(pdf, sheet, rows())
  })
}
