import type { ReceivedFile } from '#documents'
import { procedureTitle } from '#procedures'
import { inLanguage, type Language } from '#platform/language.ts'
import { formatMoment, formatShortMoment } from '#ui/format.ts'
import type { ActRecord } from '../act.sql.ts'
import type { DossierFile } from '../dossier-file.sql.ts'
import type { Dossier } from '../dossier.sql.ts'
import { applyChange, blankState, isOver, type State, statusOf } from '../dossier.ts'
import { isJoined } from '../on-track.ts'
import { line } from '../paper-forms/describe/lines.ts'
import { printable } from '../paper-forms/describe/printable.ts'
import { paperAddress, paperChecksum } from '../paper-forms/paper-address.ts'
import type { Block, Sheet } from '../paper-forms/sheet.ts'
import { en as seeEn } from '../see-dossier/see-dossier.en.ts'
import { vi as seeVi } from '../see-dossier/see-dossier.vi.ts'
import { statusNames } from '../status-names.ts'
import { en } from './history-file.en.ts'
import { vi } from './history-file.vi.ts'

export type History = {
  dossier: Dossier
  acts: readonly ActRecord[]
  /** With the digests of their bytes, as far as they are still there. */
  files: readonly (DossierFile & Partial<Pick<ReceivedFile, 'sha256'>>)[]
}

type Signing = { name: string; isDemonstration: boolean } | undefined

/**
 * Everything that happened to a dossier, on paper. Offices act, not persons: officers' names are not on it. It says nothing
 * of the day it is written, so that the same history is the same document.
 */
export function historySheet(history: History, language: Language, signing: Signing): Sheet {
  const { dossier, acts } = history
  const t = inLanguage({ vi, en }, language)
  const number = dossier.code ?? dossier.submissionNumber
  const checksum = paperChecksum({ form: 'history', number, actHash: dossier.head })
  const signed = signing
    ? [t.signed(signing.name), ...(signing.isDemonstration ? [t.demonstration] : [])]
    : [t.unsigned]
  return printable<Sheet>({
    ...{ form: 'history', language, paper: 'A4', formNote: '', issuer: [t.issuer], country: t.country },
    ...{ motto: t.motto, number: t.number(number), date: t.upTo(acts.at(-1)!.at), title: t.title, name: t.name },
    blocks: [
      ...facts(dossier, language),
      {
        kind: 'table',
        name: t.acts.name,
        columns: columns(t.acts.columns, [3, 10, 10, 11, 16, 12]),
        rows: actRows(history, language),
      },
      {
        kind: 'table',
        name: t.clock.name,
        columns: columns(t.clock.columns, [2, 3, 3, 3]),
        rows: clockRows(history, language),
      },
      ...papers(history, language),
      { kind: 'text', text: t.chain(acts.length, dossier.head) },
    ],
    signatures: [],
    footer: signed,
    code: { path: paperAddress(number, checksum), label: t.scan },
  })
}

function columns(texts: readonly string[], shares: readonly number[]) {
  return texts.map((text, i) => ({ text, share: shares[i]! }))
}

function facts(dossier: Dossier, language: Language): Block[] {
  const { lines: t } = inLanguage({ vi, en }, language)
  const at = (moment: string | null) => moment && formatMoment(new Date(moment), language)
  const { applicantName, mandate, ownerName, tracks, coming } = dossier
  const parts = [...tracks, ...coming].map((it) => `${it.partName}: ${it.agencyName}`)
  return [
    ...line(t.procedure, [procedureTitle(dossier.procedureName), dossier.caseName].filter(Boolean).join(': ')),
    ...line(t.submission, dossier.code === null ? null : dossier.submissionNumber),
    ...line(t.applicant, mandate ? `${applicantName} (${mandate.name}, ${mandate.ground})` : applicantName),
    ...line(t.owner, ownerName === applicantName ? null : ownerName),
    ...line(t.agency, dossier.agencyName),
    ...line(t.receiving, dossier.receivingAgencyName === dossier.agencyName ? null : dossier.receivingAgencyName),
    ...(isJoined(dossier) ? line(t.parts, parts.join('; ')) : []),
    ...line(t.filed, at(dossier.filedAt)),
    ...line(t.accepted, at(dossier.acceptedAt)),
    ...line(t.original, dossier.originalDue === dossier.currentDue ? null : at(dossier.originalDue)),
    ...line(t.due, at(dossier.currentDue)),
    ...line(t.ended, at(dossier.endedAt)),
    ...line(t.status, inLanguage(statusNames, language)[dossier.status], 'strong'),
    ...line(t.reported, dossier.reported),
  ]
}

function actRows({ acts }: History, language: Language): string[][] {
  const t = inLanguage({ vi, en }, language)
  const names = inLanguage({ vi: seeVi, en: seeEn }, language).acts
  return acts.map((act) => [
    String(act.sequence),
    formatShortMoment(new Date(act.at), language),
    names[act.act],
    act.actorKind === 'officer' ? act.unitName : act.actorKind === 'citizen' ? t.by.citizen : t.by.system,
    contentOf(act, language),
    act.hash.slice(0, 12),
  ])
}

/** What the applicant was told, or said; what officers wrote among themselves is not for this paper. */
function contentOf({ act, payload }: ActRecord, language: Language): string {
  if (payload === null) return inLanguage({ vi, en }, language).erased
  const { words } = inLanguage({ vi: seeVi, en: seeEn }, language)
  if (act === 'request-supplement' || act === 'submit-supplement')
    return (payload.items as { component: string; what?: string; text?: string }[])
      .map((it) => [it.component, it.what ?? it.text].filter(Boolean).join(': '))
      .join('\n')
  if ((act === 'inspect' || act === 'council') && payload.told !== true) return ''
  return words[act as keyof typeof words]?.(payload) ?? ''
}

/** One line for each act that moved a date, stopped the clock or let it run again. */
function clockRows({ acts }: History, language: Language): string[][] {
  const { clock: t } = inLanguage({ vi, en }, language)
  const names = inLanguage({ vi: seeVi, en: seeEn }, language).acts
  let state = blankState
  return acts.flatMap((act) => {
    const before = state
    state = applyChange(state, act.change)
    if (act.sequence > 1 && sayClock(before) === sayClock(state)) return []
    const due = state.currentDue === null ? '–' : formatMoment(new Date(state.currentDue), language)
    return [[formatShortMoment(new Date(act.at), language), names[act.act], due, standing(state)]]
  })

  function standing(it: State): string {
    if (isOver(statusOf(it))) return t.over
    if (it.pausedAt !== null) return it.supplementDeadline === null ? t.paused : t.supplement(it.supplementDeadline)
    return it.acceptedAt === null ? t.none : t.running
  }
  function sayClock(it: State): string {
    return [it.currentDue, it.pausedAt, it.supplementDeadline, it.acceptedAt, isOver(statusOf(it))].join()
  }
}

function papers({ files }: History, language: Language): Block[] {
  const { papers: t } = inLanguage({ vi, en }, language)
  if (files.length === 0) return []
  const kinds: Partial<Record<DossierFile['kind'], string>> = { result: t.result, supplement: t.supplement }
  const rows = files.map((it) => [
    [kinds[it.kind], it.componentName].filter(Boolean).join(': '),
    it.name,
    formatShortMoment(it.addedAt, language),
    // Broken in the middle, so that it stands in its column.
    (it.sha256 ?? '–').replace(/^(.{32})(.+)$/, '$1 $2'),
  ])
  return [{ kind: 'table', name: t.name, columns: columns(t.columns, [3, 3, 2, 4]), rows }]
}
