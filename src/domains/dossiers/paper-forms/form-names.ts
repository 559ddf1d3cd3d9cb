import { inForce, type LegalText } from '#law'
import type { PdfPaper } from '#platform/pdf/pdf.ts'

/** The papers that the State has a form for, by name: their numbers change with the text in force (regulation 3.5). */
export const paperFormNames = [
  'receipt',
  'supplement-request',
  'refusal-of-receipt',
  'refusal-of-settlement',
  'apology',
  'stop-notice',
  // These two have no form of the State's.
  'apology-for-loss',
  'tacit-confirmation',
  'control-slip',
  'register',
] as const

export type PaperFormName = (typeof paperFormNames)[number]

/** Everything that the portal puts on paper about a dossier and knows again: the forms, and the history. */
export type PaperName = PaperFormName | 'history'

/** `number` and `article`: none where the text knows none, or where they were not seen. */
export type FormInForce = { number: string | undefined; article: string | undefined; law: LegalText; paper: PdfPaper }

type Numbers = Partial<Record<PaperFormName, { number: string; article?: string }>>

const article = 'Điều 9'
const numbers: Record<string, Numbers> = {
  'TT01-2018': {
    receipt: { number: '01', article },
    'supplement-request': { number: '02', article },
    'refusal-of-receipt': { number: '03', article },
    'refusal-of-settlement': { number: '03', article },
    apology: { number: '04', article },
    'control-slip': { number: '05', article },
    register: { number: '06', article },
  },
  'TT03-2025': {
    receipt: { number: '01' },
    'supplement-request': { number: '02' },
    'refusal-of-receipt': { number: '03' },
    'refusal-of-settlement': { number: '03' },
    apology: { number: '04' },
    'stop-notice': { number: '05', article: 'Điều 7' },
    'control-slip': { number: '06' },
    register: { number: '07' },
  },
}

/** What goes to people is small; the slip that goes round the offices is A4, and so is the book (Circular 01/2018 art. 9). */
const papers: Partial<Record<PaperFormName, PdfPaper>> = { 'control-slip': 'A4', register: 'A4-landscape' }

/**
 * Which form a paper follows: the one of the text in force on the day it is issued, not of the day the dossier came.
 *
 * @law 3.5-01 3.5-02 3.5-03 3.5-04 3.5-05 3.5-06 3.5-07
 */
export function formInForce(name: PaperFormName, day: string): FormInForce {
  const law = inForce('forms', day)
  const { number, article } = numbers[law.code]?.[name] ?? {}
  return { number, article, law, paper: papers[name] ?? 'A5' }
}

/** Form 04 changed its name with Circular 03/2025: no longer a slip with a new day, but a letter that asks for more time. */
export function asksForMoreTime(law: LegalText): boolean {
  return law.code !== 'TT01-2018'
}
