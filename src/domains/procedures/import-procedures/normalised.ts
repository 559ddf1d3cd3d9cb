import type { ProcedureDraft } from './draft.ts'
import { currencyOf, levelsOf, channels, feeKinds, kinds, states, units } from './codes.ts'
import { cleanText, objectIn, objectsIn, remainder, take, takeFlag, takeNumber, takeText } from './take.ts'

type Source = Record<string, unknown>

/** Reads one line of the normalised format. `source` is used up. */
export function readNormalised(source: Source): ProcedureDraft {
  const promulgator = objectIn(source, 'promulgator') ?? {}
  const decision = objectIn(source, 'decision')
  const field = objectIn(source, 'field')
  const flags = objectIn(source, 'flags')
  const levels = take(source, 'levels')
  const serviceGroups = objectsIn(source, 'serviceGroups')
  const draft: ProcedureDraft = {
    portalId: takeText(source, 'id') || null,
    code: takeText(source, 'code') ?? '',
    name: takeText(source, 'name'),
    levels: Array.isArray(levels) ? levelsOf(levels.map(String)) : undefined,
    promulgator: { code: takeText(promulgator, 'code') ?? '', name: takeText(promulgator, 'name') ?? '' },
    field: field && namedOf(field),
    decision: decision && { number: takeText(decision, 'no'), date: takeText(decision, 'date') || null },
    kind: kinds[takeText(source, 'kind') ?? ''],
    legalKind: takeText(source, 'legalKind'),
    state: states[takeText(source, 'state') ?? ''],
    flags: flags && flagsOf(flags),
    subjects: objectsIn(source, 'subjects')?.map(namedOf),
    agencies: {
      executing: objectsIn(source, 'executing')?.map(agencyOf),
      authority: objectsIn(source, 'authority')?.map(agencyOf),
      authorized: objectsIn(source, 'authorized')?.map(agencyOf),
      coordinating: objectsIn(source, 'coordinating')?.map(agencyOf),
      executingText: takeText(source, 'executingText'),
      coordinatingText: takeText(source, 'coordinatingText'),
      receivingAddress: takeText(source, 'receivingAddress'),
    },
    steps: objectsIn(source, 'steps')?.map((it) => ({ name: takeText(it, 'name'), text: takeText(it, 'text') })),
    channels: objectsIn(source, 'methods')?.map(channelOf),
    componentGroups: objectsIn(source, 'dossierGroups')?.map((it) => ({
      name: takeText(it, 'name') ?? '',
      components: objectsIn(it, 'components')?.map(componentOf) ?? [],
    })),
    cases: objectsIn(source, 'cases')?.map((it) => ({
      ...namedOf(it),
      limit: limitOf(take(it, 'days'), takeText(it, 'unit')),
    })),
    requirements: takeText(source, 'requirements'),
    results: objectsIn(source, 'results')?.map(namedOf),
    legalBases: objectsIn(source, 'legalBases')?.map(namedOf),
    returning: objectsIn(source, 'returning')?.flatMap(returningOf),
    keywords: takeText(source, 'keywords'),
    note: takeText(source, 'note'),
    serviceGroups: serviceGroups?.map((it) => takeText(it, 'name') ?? ''),
    createdAt: takeText(source, 'createdAt') || undefined,
    updatedAt: takeText(source, 'updatedAt') || undefined,
  }
  for (const group of serviceGroups ?? []) take(group, 'type')
  draft.extra = remainder(source)
  draft.silentOnGroups = ['authorized', 'coordinating']
  return draft
}

export function namedOf(source: Source): { code: string; name: string } {
  return { code: takeText(source, 'code') ?? '', name: takeText(source, 'name') ?? '' }
}

function agencyOf(source: Source) {
  const group = takeFlag(source, 'group') ?? false
  return { code: takeText(source, 'code') || null, name: takeText(source, 'name') ?? '', group }
}

export function flagsOf(source: Source) {
  return {
    internal: takeFlag(source, 'isInternal'),
    vertical: takeFlag(source, 'isVertical'),
    fullProcess: takeFlag(source, 'isFullProcess'),
    sharedService: takeFlag(source, 'isSharedService'),
    offlineOnly: takeFlag(source, 'isOfflineOnly'),
    nonTerritorial: takeFlag(source, 'isNonTerritorial'),
  }
}

/** A time is a number, or a text ("Theo mô tả") that then is the limit. */
export function limitOf(time: unknown, unit: string | undefined) {
  const amount = typeof time === 'number' ? time : null
  return { amount, unit: units[unit ?? ''] ?? 'other', text: typeof time === 'string' ? cleanText(time) : '' }
}

export function returningOf(source: Source): string[] {
  const type = takeText(source, 'type') ?? ''
  const values = take(source, 'value')
  return Array.isArray(values) && values.length > 0 ? values.map((it) => `${type}:${it}`) : [`${type}:`]
}

function channelOf(source: Source) {
  return {
    channel: channels[takeText(source, 'channel') ?? ''] ?? 'in-person',
    limit: limitOf(take(source, 'time'), takeText(source, 'unit')),
    text: takeText(source, 'text') ?? '',
    fees: (objectsIn(source, 'fees') ?? []).map((it) => ({
      kind: feeKinds[takeText(it, 'type') ?? ''] ?? 'fee',
      amount: takeNumber(it, 'value') ?? null,
      currency: currencyOf(takeText(it, 'currency')),
      text: takeText(it, 'text') ?? '',
      file: takeText(it, 'file') ?? '',
    })),
  }
}

function componentOf(source: Source) {
  const forms = take(source, 'forms')
  return {
    ...namedOf(source),
    originals: takeNumber(source, 'originals'),
    copies: takeNumber(source, 'copies'),
    electronicForm: takeFlag(source, 'eForm'),
    resultOfOther: takeFlag(source, 'isResultOfOther'),
    // The format says a form's name only; where its file is stays as it was known.
    forms: Array.isArray(forms) ? forms.map((name) => ({ name: cleanText(String(name)) })) : undefined,
  }
}
