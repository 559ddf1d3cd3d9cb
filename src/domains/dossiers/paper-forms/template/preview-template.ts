import { contactOfAgency, findAgency } from '#catalogues'
import { now, today } from '#platform/clock.ts'
import type { Db } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import type { Body } from '../../choose-body/bodies.sql.ts'
import { describeRegister } from '../../keep-register/describe-register.ts'
import { sampleEntries } from '../../keep-register/sample-entries.ts'
import { describePaper } from '../describe/describe-paper.ts'
import type { PaperFormName } from '../form-names.ts'
import { placeOf } from '../issue/paper-facts.ts'
import { samplePaper } from '../sample-paper.ts'
import type { Sheet } from '../sheet.ts'
import type { TemplateContent } from './template.ts'

export type Preview = { body: Body; form: PaperFormName; template: TemplateContent; language: Language }

/** What a person will receive, drawn by the same hands as the real paper, about somebody who does not exist. */
export async function previewTemplate(db: Db, { body, form, template, language }: Preview): Promise<Sheet> {
  const at = now().toISOString()
  const [agency, reach] = await Promise.all([findAgency(db, body.id), contactOfAgency(db, body.id)])
  const place = await placeOf(db, agency, today())
  const contact = reach ? [reach.phone, reach.email, reach.address].filter((it) => it !== '').join(', ') : ''
  const of = { at, issuer: body.name, place }
  if (form !== 'register') return describePaper(samplePaper(form, { ...of, contact }), template, language)
  const facts = { ...of, keeper: 'Lê Thị Ví Dụ', period: { from: today(), to: today() } }
  return describeRegister(facts, sampleEntries(body.name), { template, language })
}
