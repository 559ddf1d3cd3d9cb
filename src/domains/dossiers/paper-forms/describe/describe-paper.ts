import { dayOf } from '#platform/clock.ts'
import { inLanguage, type Language } from '#platform/language.ts'
import { asksForMoreTime, type FormInForce, formInForce, type PaperFormName } from '../form-names.ts'
import { longDay, longMoment } from '../long-date.ts'
import { paperAddress } from '../paper-address.ts'
import { en } from '../paper-words.en.ts'
import { vi } from '../paper-words.vi.ts'
import type { Paper } from '../paper.ts'
import type { Block, Sheet } from '../sheet.ts'
import { printable } from './printable.ts'
import { filledIn, type TemplateContent } from '../template/template.ts'
import { apology } from './apology.ts'
import { controlSlip } from './control-slip.ts'
import { ending } from './ending.ts'
import { loss } from './loss.ts'
import { receipt } from './receipt.ts'
import { supplementRequest } from './supplement-request.ts'
import { tacit } from './tacit.ts'

/** What the describer of one form gets; its words come in the reader's language. */
export type Described<P = Paper> = { paper: P; language: Language; t: typeof vi }

/** A paper word for word, in the layout of administrative documents (Decree 30/2020, Annex I), with the agency's own words. */
export function describePaper(paper: Paper, template: TemplateContent, language: Language): Sheet {
  const t = inLanguage({ vi, en }, language)
  const form = formInForce(paper.form, dayOf(new Date(paper.at)))
  const words = { t, language, template }
  const body = bodyOf({ paper, language, t })
  const own = (text: string) => paragraphs(filledIn(text, valuesOf(paper, language)))
  return printable({
    ...headOf(paper, form, words),
    blocks: [...own(template.before), ...body, ...contactOf(paper, words), ...own(template.after)],
    signatures: signaturesOf(paper, words),
    footer: [
      ...own(template.footer).map((it) => it.text),
      ...(paper.mark === '' ? [] : [t.mark(paper.mark)]),
      ...(t.translation === '' ? [] : [t.translation]),
    ],
    code: { path: paperAddress(paper.number, paper.checksum), label: t.scan },
  })
}

type Words = { t: typeof vi; language: Language; template: TemplateContent }
type Head = Omit<Sheet, 'blocks' | 'signatures' | 'footer' | 'code'>
type Headed = { form: PaperFormName; issuer: string; place: string; at: string; number?: string; isCode?: boolean }

/** The head of a paper: the same for one about a dossier and for the register. */
export function headOf(it: Headed, form: FormInForce, { t, language, template }: Words): Head {
  const name = it.form === 'apology' && !asksForMoreTime(form.law) ? t.apologyBefore : t.names[it.form]
  const law = form.article === undefined ? form.law.name : t.withArticle(form.article, form.law.name)
  const lines = template.headerLines.length > 0 ? template.headerLines : [capitals(it.issuer), capitals(t.unit)]
  return {
    ...{ form: it.form, language, paper: form.paper },
    formNote: form.number === undefined ? '' : t.formNote(form.number, law),
    issuer: lines,
    ...{ country: t.country, motto: t.motto },
    number: it.number ? `${it.isCode ? t.code : t.submission}: ${it.number}` : '',
    date: t.dated(template.place || it.place, longDay(dayOf(new Date(it.at)), language)),
    ...{ title: capitals(name), name },
  }
}

function bodyOf(it: Described): Block[] {
  const { paper } = it
  switch (paper.form) {
    case 'receipt':
      return receipt({ ...it, paper })
    case 'supplement-request':
      return supplementRequest({ ...it, paper })
    case 'refusal-of-receipt':
    case 'refusal-of-settlement':
    case 'stop-notice':
      return ending({ ...it, paper })
    case 'apology':
      return apology({ ...it, paper })
    case 'apology-for-loss':
      return loss({ ...it, paper })
    case 'tacit-confirmation':
      return tacit({ ...it, paper })
    case 'control-slip':
      return controlSlip({ ...it, paper })
  }
}

/** Whom to ask; the slip goes round inside, where everybody knows. */
function contactOf(paper: Paper, { t, template }: Words): Block[] {
  const contact = template.contact || paper.contact
  return contact === '' || paper.form === 'control-slip' ? [] : [{ kind: 'line', name: t.contact, value: contact }]
}

function signaturesOf(paper: Paper, { t, language, template }: Words): Sheet['signatures'] {
  const usual = paper.form === 'receipt' ? t.receiver : paper.form === 'control-slip' ? t.keeper : t.signer
  const signer = {
    title: capitals(template.signerTitle || usual),
    hint: t.signHint,
    notes: paper.mark === '' ? [] : [t.confirmed(longMoment(paper.at, language))],
    name: paper.signer,
  }
  if (paper.form !== 'receipt') return [signer]
  const notes = paper.channel === 'online' ? [t.onlineSigned] : []
  return [{ title: capitals(t.submitter), hint: t.signHint, notes, name: paper.authorised || paper.applicant }, signer]
}

/** What placeholders stand for. */
function valuesOf(paper: Paper, language: Language) {
  const due = paper.form === 'receipt' || paper.form === 'control-slip' ? paper.due : null
  const promised = paper.form === 'apology' ? paper.newDue : due
  return {
    ...{ ma_ho_so: paper.number, nguoi_nop: paper.applicant, noi_dung: paper.request, co_quan: paper.issuer },
    ngay: longDay(dayOf(new Date(paper.at)), language),
    han_tra: promised === null ? '…' : longMoment(promised, language),
    nguoi_ky: paper.signer,
  }
}

/** An empty line begins a new paragraph. */
export function paragraphs(text: string): { kind: 'text'; text: string }[] {
  return text
    .split(/\n\s*\n/)
    .map((it) => it.trim())
    .filter((it) => it !== '')
    .map((it) => ({ kind: 'text', text: it }))
}

export function capitals(text: string): string {
  return text.toLocaleUpperCase('vi')
}
