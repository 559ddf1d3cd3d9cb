/**
 * The demonstration's procedures are real ones. Codes, names, fees, limits, agencies and document numbers are facts
 * published in the national database in July 2026; every description is written anew, in plain words, for this project.
 */
import type { ProcedureChannel, ProcedureComponent, ProcedureFee, ProcedureLimit, ProcedureRecord } from '#procedures'
import type { Ministry } from './ministries.ts'

type Named = { code: string; name: string }
type Agency = ProcedureRecord['agencies']['executing'][number]
type Level = ProcedureRecord['levels'][number]

export type ProcedureInput = {
  portalId: string
  code: string
  name: string
  summary: string
  promulgator: Ministry
  field: Named
  decision: [number: string, date: string]
  levels?: Level[]
  state?: ProcedureRecord['state']
  legalKind?: string
  flags?: Partial<ProcedureRecord['flags']>
  subjects: Named[]
  executing: Agency[]
  authority?: Agency[]
  coordinating?: Agency[]
  steps: [name: string, text: string][]
  channels: ProcedureChannel[]
  papers: Record<string, ProcedureComponent[]>
  cases?: ProcedureRecord['cases']
  requirements?: string
  results: [code: string, name: string][]
  legalBases: Named[]
  returning?: string[]
  keywords: string
  note?: string
  lifeEvents: string[]
  routing: ProcedureRecord['routing']
  extra?: Record<string, unknown>
  rules?: ProcedureRecord['rules']
}

export function procedure(input: ProcedureInput): ProcedureRecord {
  return {
    portalId: input.portalId,
    code: input.code,
    name: input.name,
    summary: input.summary,
    levels: input.levels ?? ['commune'],
    promulgator: input.promulgator,
    field: input.field,
    decision: { number: input.decision[0], date: input.decision[1] },
    kind: 'standard',
    legalKind: input.legalKind ?? 'ASSIGNED_REGULATION',
    state: input.state ?? 'amended',
    flags: { ...noFlags, ...input.flags },
    subjects: input.subjects,
    agencies: {
      ...noAgencyTexts,
      executing: input.executing,
      authority: input.authority ?? [],
      authorized: [],
      coordinating: input.coordinating ?? [],
    },
    steps: input.steps.map(([name, text]) => ({ name, text })),
    channels: input.channels,
    componentGroups: Object.entries(input.papers).map(([name, components]) => ({ name, components })),
    cases: input.cases ?? [],
    requirements: input.requirements ?? '',
    results: input.results.map(([code, name]) => ({ code, name })),
    legalBases: input.legalBases,
    returning: input.returning ?? ['Trực tiếp', 'Trực tuyến', 'Bưu chính công ích'],
    keywords: input.keywords,
    note: input.note ?? '',
    lifeEvents: input.lifeEvents,
    serviceGroups: [],
    routing: input.routing,
    createdAt: null,
    updatedAt: null,
    extra: input.extra ?? {},
    ...(input.rules && { rules: input.rules }),
  }
}

const noFlags: ProcedureRecord['flags'] = {
  internal: false,
  vertical: false,
  fullProcess: false,
  sharedService: false,
  offlineOnly: false,
  nonTerritorial: false,
}

const noAgencyTexts = {
  executingText: '',
  authorizedText: '',
  delegatedText: '',
  coordinatingText: '',
  receivingAddress: '',
}

/** A group of agencies without a code of its own; the place decides which one of them is competent. */
export const group = (name: string): Agency => ({ code: null, name, group: true })
export const agency = (code: string, name: string): Agency => ({ code, name, group: false })

/** A paper to hand in. Its code is the one of the national catalogue. */
export function paper(code: string, name: string, options: Partial<ProcedureComponent> = {}): ProcedureComponent {
  const defaults = { originals: 1, copies: 0, electronicForm: false, resultOfOther: false, forms: [] }
  return { ...defaults, code, name, ...options }
}

/** The application itself: answered on the portal, printed only by those who file on paper. */
export const declaration = (code: string, name: string): ProcedureComponent =>
  paper(code, name, { electronicForm: true })

export const copyOf = (code: string, name: string): ProcedureComponent => paper(code, name, { originals: 0, copies: 1 })

type Terms = { limit: ProcedureLimit; fees?: ProcedureFee[]; text?: string }
const channel =
  (name: ProcedureChannel['channel']) =>
  (terms: Terms): ProcedureChannel => ({
    channel: name,
    limit: terms.limit,
    text: terms.text ?? '',
    fees: terms.fees ?? [],
  })
export const online = channel('online')
export const inPerson = channel('in-person')
export const byPost = channel('post')
export const everyWay = (terms: Terms): ProcedureChannel[] => [online(terms), inPerson(terms), byPost(terms)]

export const workingDays = (amount: number, text = ''): ProcedureLimit => ({ amount, unit: 'working-day', text })
export const days = (amount: number, text = ''): ProcedureLimit => ({ amount, unit: 'day', text })
export const hours = (amount: number, text = ''): ProcedureLimit => ({ amount, unit: 'hour', text })
export const uncounted = (text: string): ProcedureLimit => ({ amount: null, unit: 'other', text })
/** As it is published: one day, and the words that make it the day of receipt. */
export const sameDay = workingDays(
  1,
  'Trong ngày. Hồ sơ nhận sau 15 giờ mà chưa xong thì trả vào ngày làm việc tiếp theo.',
)

type FeeKind = ProcedureFee['kind']
const charge = (kind: FeeKind, amount: number | null, text: string, currency = 'VND'): ProcedureFee => ({
  kind,
  amount,
  currency,
  text,
  file: '',
})
export const fee = (amount: number, text: string, currency?: string): ProcedureFee =>
  charge('fee', amount, text, currency)
export const serviceFee = (amount: number, text: string): ProcedureFee => charge('service-fee', amount, text)
export const free = (text = ''): ProcedureFee => charge('fee', 0, text)
/** The People's Council of the province sets the amount: it is not known here, and it is not nothing. */
export const councilFee = (text = ''): ProcedureFee =>
  charge('service-fee', null, `Mức thu do Hội đồng nhân dân tỉnh, thành phố quyết định. ${text}`.trim())

export const caseOf = (code: string, name: string, limit: ProcedureLimit): ProcedureRecord['cases'][number] => ({
  code,
  name,
  limit,
})
