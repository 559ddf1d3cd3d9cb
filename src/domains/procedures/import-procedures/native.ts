import { dayOf } from '#platform/clock.ts'
import type { ProcedureDraft } from './draft.ts'
import { channels, currencyOf, feeKinds, kinds, levelsOf, states } from './codes.ts'
import { flagsOf, limitOf, namedOf, returningOf } from './normalised.ts'
import { objectIn, objectsIn, remainder, take, takeFlag, takeNumber, takeText } from './take.ts'

type Source = Record<string, unknown>

/** Copies of other fields that the native format carries along; nothing is lost without them. */
const copies = ['codeNotation', 'description', 'category', 'categoryIds', 'departmentPromulgateId']

/** Reads one answer of the national database's own interface. `source` is used up. */
export function readNative(source: Source): ProcedureDraft {
  for (const key of Object.keys(source)) if (copies.includes(key) || /Ids$/.test(key)) delete source[key]
  const proposal = objectIn(source, 'procedureProposal')
  const [field] = objectsIn(source, 'categoriesDetails') ?? []
  const serviceGroups = objectsIn(source, 'serviceGroupsDetails')
  const decided = proposal && takeNumber(proposal, 'decisionDate')
  const levels = [
    takeFlag(source, 'isMinistry') ? 'BO' : '',
    takeFlag(source, 'isProvince') ? 'TINH' : '',
    takeFlag(source, 'isWard') ? 'XA' : '',
    takeFlag(source, 'isOtherAgency') ? 'KHAC' : '',
  ]
  const draft: ProcedureDraft = {
    portalId: takeText(source, 'id') || null,
    code: takeText(source, 'code') ?? '',
    name: takeText(source, 'name'),
    levels: levelsOf(levels),
    promulgator: {
      code: takeText(source, 'departmentPromulgateCode') ?? '',
      name: takeText(source, 'departmentPromulgateName') ?? '',
    },
    field: field && namedOf(field),
    decision: proposal && {
      number: takeText(proposal, 'proposalNumber'),
      date: decided === undefined ? null : dayOf(new Date(decided)),
    },
    kind: kinds[takeText(source, 'type') ?? ''],
    legalKind: takeText(source, 'formalityType'),
    state: states[takeText(source, 'state') ?? ''],
    flags: flagsOf(source),
    subjects: objectsIn(source, 'subjectTypesDetails')?.map(namedOf),
    agencies: {
      executing: agenciesOf(source, 'Executing'),
      authority: agenciesOf(source, 'Authority'),
      authorized: agenciesOf(source, 'Authorized'),
      coordinating: agenciesOf(source, 'Coordinating'),
      executingText: takeText(source, 'executingAgencies'),
      authorizedText: takeText(source, 'authorizedAgencies'),
      delegatedText: takeText(source, 'delegatedAgencies'),
      coordinatingText: takeText(source, 'coordinatingAgencies'),
      receivingAddress: takeText(source, 'dossierReceivingAddresses'),
    },
    steps: objectsIn(source, 'executionSteps')?.map((it) => ({
      name: takeText(it, 'name'),
      text: takeText(it, 'description'),
    })),
    channels: objectsIn(source, 'executionMethods')?.map(channelOf),
    componentGroups: objectsIn(source, 'executionCases')?.map((it) => ({
      name: takeText(it, 'name') ?? '',
      components: objectsIn(it, 'profileComponents')?.map(componentOf) ?? [],
    })),
    cases: objectsIn(source, 'cases')?.map(caseOf),
    requirements: takeText(source, 'requirementsAndConditions'),
    results: objectsIn(source, 'resultsDetails')?.map(namedOf),
    legalBases: objectsIn(source, 'legalBasisesDetails')?.map(namedOf),
    returning: objectsIn(source, 'returningMethods')?.flatMap(returningOf),
    keywords: takeText(source, 'keywords'),
    note: takeText(source, 'note'),
    serviceGroups: serviceGroups?.map((it) => takeText(it, 'name') ?? ''),
    createdAt: momentOf(take(source, 'createdAt')),
    updatedAt: momentOf(take(source, 'updatedAt')),
  }
  for (const group of serviceGroups ?? []) take(group, 'type')
  draft.extra = remainder(source)
  return draft
}

function agenciesOf(source: Source, role: string) {
  const agencies = objectsIn(source, `departments${role}`)
  const groups = objectsIn(source, `unitGroups${role}`)
  if (!agencies && !groups) return undefined
  return [
    ...(agencies ?? []).map((it) => {
      const { code, name } = namedOf(it)
      return { code: code || null, name, group: false }
    }),
    ...(groups ?? []).map((it) => ({ code: null, name: takeText(it, 'name') ?? '', group: true })),
  ]
}

function channelOf(source: Source) {
  return {
    channel: channels[takeText(source, 'submissionMethod') ?? ''] ?? 'in-person',
    limit: limitOf(take(source, 'processingTime'), takeText(source, 'processingTimeUnit')),
    text: takeText(source, 'description') ?? '',
    fees: (objectsIn(source, 'fees') ?? []).map((it) => {
      const attachment = objectIn(it, 'attachment')
      return {
        kind: feeKinds[takeText(it, 'type') ?? ''] ?? 'fee',
        amount: takeNumber(it, 'value') ?? null,
        currency: currencyOf(takeText(it, 'currencyName')),
        text: takeText(it, 'description') ?? '',
        file: (attachment && takeText(attachment, 'fileName')) ?? '',
      }
    }),
  }
}

function componentOf(source: Source) {
  return {
    ...namedOf(source),
    originals: takeNumber(source, 'originalQty'),
    copies: takeNumber(source, 'copyQty'),
    electronicForm: takeFlag(source, 'hasElectronicForm'),
    resultOfOther: takeFlag(source, 'isProcessingResult'),
    forms: objectsIn(source, 'attachments')?.map((it) => ({
      name: takeText(it, 'fileName') ?? '',
      file: takeText(it, 'filePath') ?? '',
    })),
  }
}

function caseOf(source: Source) {
  const day = objectIn(source, 'processingDay') ?? {}
  return { ...namedOf(source), limit: limitOf(take(day, 'qty'), takeText(day, 'type')) }
}

/** Milliseconds as the second in UTC, the precision that every format keeps. */
function momentOf(value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined
  return `${new Date(value).toISOString().slice(0, 19)}Z`
}
