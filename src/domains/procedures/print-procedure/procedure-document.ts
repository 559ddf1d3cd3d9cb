import { inLanguage, inLanguagePath, type Language } from '#platform/language.ts'
import { formatDay } from '#ui/format.ts'
import { dayOf } from '#platform/clock.ts'
import { codedItems } from '../paper-codes.ts'
import type { Procedure } from '../procedure.ts'
import type { ProcedureComponent, ProcedureRecord } from '../record.ts'
import { feeInBrief, feeOfRow, limitInBrief, limitOfWay } from '../show-procedure/facts.ts'
import { en as wordsEn } from '../show-procedure/show-procedure.en.ts'
import { vi as wordsVi } from '../show-procedure/show-procedure.vi.ts'
import { linesOf } from '../text-blocks.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { en } from './print-procedure.en.ts'
import { vi } from './print-procedure.vi.ts'

export type Block =
  | { kind: 'text'; text: string; lead: string | null; depth: 0 | 1 | 2 }
  | { kind: 'heading'; text: string }
  | { kind: 'facts'; rows: [key: string, value: string][] }
  | { kind: 'table'; columns: readonly { text: string; share: number }[]; rows: string[][] }

export type Section = { title: string; blocks: Block[] }

/** A procedure to take along: the same whole text for paper, word processors and assistants. */
export type ProcedureDocument = { title: string; source: string; language: Language; sections: Section[] }

type Frame = { language: Language; publicUrl: string; at: Date }
type Words = typeof wordsVi

export function procedureDocument(procedure: Procedure, frame: Frame): ProcedureDocument {
  const { record } = procedure
  const { language } = frame
  const t = inLanguage({ vi: wordsVi, en: wordsEn }, language)
  const sections: Section[] = [
    { title: '', blocks: factsInBrief(record, t, language) },
    { title: t.prepare, blocks: papers(record, t) },
    { title: t.steps, blocks: record.steps.flatMap((it) => [...heading(it.name), ...lines(it.text)]) },
    { title: t.channelsTitle, blocks: record.channels.flatMap((it) => channel(it, record.steps, { t, language })) },
    { title: t.cases, blocks: cases(record, t, language) },
    { title: t.requirements, blocks: lines(record.requirements) },
    { title: t.results, blocks: record.results.flatMap((it) => lines(coded(it))) },
    { title: t.agencies, blocks: agencies(record, t) },
    { title: t.note, blocks: lines(record.note) },
    { title: t.legalBases, blocks: record.legalBases.flatMap(legalBasis) },
    { title: t.publication, blocks: publication(procedure, t, language) },
  ]
  return {
    title: procedureTitle(record.name),
    source: sourceOf(procedure, frame),
    language,
    sections: sections.filter((it) => it.blocks.length > 0),
  }
}

/** Where the text is from and which one it is: what whoever quotes it must say. */
export function sourceOf({ code, versionNumber }: Procedure, { language, publicUrl, at }: Frame): string {
  const address = publicUrl + inLanguagePath(urls.procedure(code), language)
  const day = formatDay(dayOf(at), language)
  return inLanguage({ vi, en }, language).source({ code, version: versionNumber, address, day })
}

function factsInBrief(record: ProcedureRecord, t: Words, language: Language): Block[] {
  const fee = feeInBrief(record, t, language)
  const rows: [string, string][] = [
    [t.code, record.code],
    [t.limit, limitInBrief(record, t, language)],
    [t.fee, [fee.text, fee.note].filter(Boolean).join('. ')],
    [t.subjects, record.subjects.map((it) => it.name).join('; ')],
  ]
  return [...lines(record.summary), ...facts(rows)]
}

function papers({ componentGroups }: ProcedureRecord, t: Words): Block[] {
  if (componentGroups.length === 0) return lines(t.noComponents)
  return componentGroups.flatMap(({ name, components }) => [
    ...heading(name),
    ...(components.length === 0 ? [] : [paperTable(components, t)]),
  ])
}

/** Without a column for forms where there is none: the names of papers are long. */
function paperTable(components: readonly ProcedureComponent[], t: Words): Block {
  const rows = components.map((it) => [
    [it.name, it.resultOfOther && `(${t.resultOfOther})`].filter(Boolean).join(' '),
    it.originals > 0 ? String(it.originals) : '',
    it.copies > 0 ? String(it.copies) : '',
    [...it.forms.map((form) => form.name), it.electronicForm && t.electronicForm].filter(Boolean).join('; '),
  ])
  const columns = [
    { text: t.paper, share: 6 },
    { text: t.originalsColumn, share: 1 },
    { text: t.copiesColumn, share: 1 },
    { text: t.forms, share: 3 },
  ]
  const shown = rows.some((row) => row[3] !== '') ? 4 : 3
  return { kind: 'table', columns: columns.slice(0, shown), rows: rows.map((row) => row.slice(0, shown)) }
}

function channel(
  it: ProcedureRecord['channels'][number],
  steps: ProcedureRecord['steps'],
  { t, language }: { t: Words; language: Language },
): Block[] {
  const fees = it.fees.flatMap((fee) => [
    ...facts([[t.feeKinds[fee.kind] ?? t.fee, feeOfRow(fee, t, language)]]),
    ...lines(fee.text),
    ...lines(fee.file && `${t.feeFile}: ${fee.file}`),
  ])
  return [
    ...heading(t.channels[it.channel] ?? it.channel),
    ...facts([[t.limit, limitOfWay(it, steps, { t, language })]]),
    ...(fees.length > 0 ? fees : facts([[t.fee, t.feeUnknown]])),
    ...lines(it.text),
  ]
}

function cases(record: ProcedureRecord, t: Words, language: Language): Block[] {
  if (record.cases.length === 0) return []
  const columns = [
    { text: t.caseName, share: 5 },
    { text: t.limit, share: 2 },
    { text: t.caseCode, share: 2 },
  ]
  const rows = record.cases.map((it) => [
    it.name,
    limitOfWay({ limit: it.limit, text: it.name }, record.steps, { t, language }),
    it.code,
  ])
  return [{ kind: 'table', columns, rows }]
}

function agencies({ agencies: of }: ProcedureRecord, t: Words): Block[] {
  const names = (all: readonly { code: string | null; name: string }[], text: string) =>
    [...all.map((it) => coded({ name: it.name, code: it.code ?? '' })), text].filter((it) => it !== '').join('\n')
  return facts([
    [t.executing, names(of.executing, of.executingText)],
    [t.authority, names(of.authority, '')],
    [t.authorized, names(of.authorized, of.authorizedText)],
    [t.delegated, of.delegatedText],
    [t.coordinating, names(of.coordinating, of.coordinatingText)],
    [t.address, of.receivingAddress],
  ])
}

function publication({ record }: Procedure, t: Words, language: Language): Block[] {
  const { number, date } = record.decision
  return facts([
    [t.officialName, record.name],
    [t.promulgator, coded(record.promulgator)],
    [t.decision, number && t.decided(number, date === null ? '' : formatDay(date, language))],
    [t.field, coded(record.field)],
    [t.level, record.levels.map((it) => t.levels[it]).join(', ')],
    [t.kind, t.kinds[record.kind] ?? record.kind],
    [t.state, t.states[record.state] ?? record.state],
    [t.eForm, record.form ? t.eFormNamed(record.form.name, record.form.number) : ''],
    [t.keywords, record.keywords],
    [t.componentCodes, paperCodes(record)],
  ])
}

/** A number such as 66.7/2025/NQ-CP is no numbering of lines. */
function legalBasis({ code, name }: { code: string; name: string }): Block[] {
  const text = [code, name].filter((it) => it !== '').join(' ')
  return text === '' ? [] : [{ kind: 'text', text, lead: null, depth: 0 }]
}

/** Together at the end: behind each paper they would only be in the way of its name. */
function paperCodes({ componentGroups }: ProcedureRecord): string {
  return codedItems(componentGroups.flatMap((it) => it.components))
    .map((it) => `\n${it.code}: ${it.name}`)
    .join('')
}

function coded({ name, code }: { name: string; code: string }): string {
  return code === '' ? name : `${name} (${code})`
}

function facts(rows: [string, string][]): Block[] {
  const said = rows.filter(([, value]) => value !== '')
  return said.length === 0 ? [] : [{ kind: 'facts', rows: said }]
}

function heading(text: string): Block[] {
  return text === '' ? [] : [{ kind: 'heading', text }]
}

function lines(text: string): Block[] {
  return linesOf(text).map((it) => ({ kind: 'text', text: it.text.trim(), lead: it.step, depth: it.depth }))
}
