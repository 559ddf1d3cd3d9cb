import type { Language } from '#platform/language.ts'
import type { PdfPaper } from '#platform/pdf/pdf.ts'
import type { PaperName } from './form-names.ts'

/**
 * What a paper says, word for word and in order. Page and PDF are drawn from it alone, so they never differ; an issued
 * paper is kept as this, so it never changes (ADR 23).
 */
export type Sheet = {
  form: PaperName
  language: Language
  paper: PdfPaper
  /** "Mẫu số 01, Thông tư ..."; empty where the text in force knows no form. */
  formNote: string
  /** The agency, above it what it belongs to; the last line is the one that issues. */
  issuer: readonly string[]
  country: string
  motto: string
  number: string
  /** Place and date. */
  date: string
  /** As it stands on the paper, in capitals. */
  title: string
  /** As people call it. */
  name: string
  blocks: readonly Block[]
  signatures: readonly Signature[]
  footer: readonly string[]
  /** What the code leads to: a path of the portal, with no personal data. */
  code: { path: string; label: string } | null
}

export type Block =
  /** "Họ tên: Nguyễn Văn A" */
  | { kind: 'line'; name: string; value: string; isStrong?: true }
  /** Lines of one text stay lines. */
  | { kind: 'text'; text: string; isCentred?: true }
  /** Each item begins with its own number. */
  | { kind: 'list'; name: string; items: readonly string[] }
  | { kind: 'table'; name: string; columns: readonly Column[]; rows: readonly (readonly string[])[] }

export type Column = { text: string; share: number }

/** `title` in capitals, a hint how to sign, room, the name. */
export type Signature = { title: string; hint: string; notes: readonly string[]; name: string }

/** Every word in the order of the paper: what page and PDF must have in common. */
export function wordsOf(sheet: Sheet): string[] {
  const blocks = sheet.blocks.flatMap((it): string[] => {
    if (it.kind === 'line') return [`${it.name}:`, it.value]
    if (it.kind === 'text') return [it.text]
    if (it.kind === 'list') return [it.name, ...it.items]
    return [it.name, ...it.columns.map((column) => column.text), ...it.rows.flat()]
  })
  const signed = sheet.signatures.flatMap((it) => [it.title, it.hint, ...it.notes, it.name])
  const head = [sheet.formNote, ...sheet.issuer, sheet.country, sheet.motto, sheet.number, sheet.date, sheet.title]
  return [...head, ...blocks, ...signed, ...sheet.footer].join(' ').split(/\s+/).filter(Boolean)
}
