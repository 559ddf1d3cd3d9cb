import type { ProcedureRecord } from '../record.ts'
import type { ProcedureRules } from '../rules/rules.ts'

type Partially<T> = T extends (infer Item)[]
  ? Partially<Item>[]
  : T extends Record<string, unknown>
    ? { [Key in keyof T]?: Partially<T[Key]> | undefined }
    : T

/** What one source says of a procedure. A field that is undefined is one the source does not speak of. */
export type ProcedureDraft = Partially<Omit<ProcedureRecord, 'rules' | 'form'>> & {
  /** Whole or not at all: half a table decides something else. */
  rules?: ProcedureRules | undefined
  code: string
  portalId: string | null
  promulgator: { code: string; name: string }
  /** Lists of agencies in which the source names no groups, though there may be some. */
  silentOnGroups?: ('authorized' | 'coordinating')[]
}

const emptyRecord: ProcedureRecord = {
  portalId: null,
  code: '',
  name: '',
  summary: '',
  levels: [],
  promulgator: { code: '', name: '' },
  field: { code: '', name: '' },
  decision: { number: '', date: null },
  kind: 'standard',
  legalKind: '',
  state: 'active',
  flags: {
    internal: false,
    vertical: false,
    fullProcess: false,
    sharedService: false,
    offlineOnly: false,
    nonTerritorial: false,
  },
  subjects: [],
  agencies: {
    executing: [],
    authority: [],
    authorized: [],
    coordinating: [],
    executingText: '',
    authorizedText: '',
    delegatedText: '',
    coordinatingText: '',
    receivingAddress: '',
  },
  steps: [],
  channels: [],
  componentGroups: [],
  cases: [],
  requirements: '',
  results: [],
  legalBases: [],
  returning: [],
  keywords: '',
  note: '',
  lifeEvents: [],
  serviceGroups: [],
  routing: 'residence',
  createdAt: null,
  updatedAt: null,
  extra: {},
}

/** Items of the record's lists, complete: what a source may leave out of an item. */
const emptyItems: Record<string, object> = {
  channels: { channel: 'in-person', limit: { amount: null, unit: 'other', text: '' }, text: '', fees: [] },
  fees: { kind: 'fee', amount: null, currency: 'VND', text: '', file: '' },
  components: { code: '', name: '', originals: 0, copies: 0, electronicForm: false, resultOfOther: false, forms: [] },
  forms: { name: '', file: '' },
}

/**
 * Lays what a source says over what is known. What the source leaves out stays as it is known, also inside the items of a
 * list: a poorer format erases nothing. Lists have the length and order of the source.
 */
export function mergeRecord(known: ProcedureRecord | undefined, draft: ProcedureDraft): ProcedureRecord {
  const { silentOnGroups = [], rules, ...said } = draft
  const merged = laidOver(
    known ?? emptyRecord,
    { ...said, portalId: said.portalId ?? undefined },
    '',
  ) as ProcedureRecord
  if (rules) merged.rules = rules
  for (const role of silentOnGroups) {
    const groups = known?.agencies[role].filter((it) => it.group) ?? []
    const missing = groups.filter((group) => !merged.agencies[role].some((it) => it.group && it.name === group.name))
    merged.agencies[role] = [...merged.agencies[role], ...missing]
  }
  return merged
}

function laidOver(known: unknown, given: unknown, name: string): unknown {
  if (given === undefined) return known
  if (Array.isArray(given)) return listOver(Array.isArray(known) ? known : [], given, name)
  if (!isObject(given)) return given
  const below = { ...(emptyItems[name] as object | undefined), ...(isObject(known) ? known : {}) }
  for (const [key, value] of Object.entries(given)) {
    const merged = laidOver(below[key as never], value, key)
    if (merged !== undefined) below[key as never] = merged as never
  }
  return below
}

/** Each item lies over the known one that says the same in the fields that both have. */
function listOver(known: unknown[], given: unknown[], name: string): unknown[] {
  const left = known.filter(isObject)
  return given.map((item) => {
    if (!isObject(item)) return item
    const at = left.findIndex((it) => isSame(it, item))
    const [match] = at < 0 ? [] : left.splice(at, 1)
    return laidOver(match, item, name)
  })
}

function isSame(known: Record<string, unknown>, given: Record<string, unknown>): boolean {
  return Object.entries(given).every(([key, value]) => {
    if (value === undefined || isObject(value) || Array.isArray(value)) return true
    return known[key] === value
  })
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
