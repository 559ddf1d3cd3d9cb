import type { ItemKind } from '../named-items/named-items.sql.ts'
import { lifeEvents } from '../life-events.ts'
import type { DraftKind } from '../drafts/draft.ts'
import { type PartKey, partKeys } from '../parts.ts'

/** How a field of a record is asked on a form. Names are those of the record, so that one reader serves all parts. */
export type Spec =
  | { ask: 'text'; name: string; nullable?: true; width?: 5 | 10 | 20 }
  | { ask: 'area'; name: string; rows?: number }
  | { ask: 'number'; name: string; nullable?: true }
  | { ask: 'flag'; name: string }
  | { ask: 'choice'; name: string; options: readonly string[] }
  | { ask: 'many'; name: string; options: readonly string[] }
  /** `optional`: a record without it stays without it, so that what nobody touched is unchanged. */
  | { ask: 'lines'; name: string; optional?: true }
  | { ask: 'field'; name: string }
  | { ask: 'e-form'; name: string }
  | { ask: 'group'; name: string; of: readonly Spec[] }
  | { ask: 'list'; name: string; of: readonly Spec[]; empty: object; pick?: ItemKind }

const text = (name: string): Spec => ({ ask: 'text', name })
const area = (name: string, rows?: number): Spec => ({ ask: 'area', name, ...(rows && { rows }) })
const named = [{ ask: 'text', name: 'code', width: 20 }, text('name')] as const satisfies Spec[]
/** Some published names run over several lines. */
const longNamed = [{ ask: 'text', name: 'code', width: 20 }, area('name', 2)] as const satisfies Spec[]
const emptyNamed = { code: '', name: '' }

const limit: Spec = {
  ask: 'group',
  name: 'limit',
  of: [
    { ask: 'number', name: 'amount', nullable: true },
    { ask: 'choice', name: 'unit', options: ['working-day', 'day', 'hour', 'month', 'year', 'other'] },
    text('text'),
  ],
}
const emptyLimit = { amount: null, unit: 'working-day', text: '' }

const fees: Spec = {
  ask: 'list',
  name: 'fees',
  empty: { kind: 'fee', amount: null, currency: 'VND', text: '', file: '' },
  of: [
    { ask: 'choice', name: 'kind', options: ['fee', 'service-fee', 'price'] },
    { ask: 'number', name: 'amount', nullable: true },
    { ask: 'text', name: 'currency', width: 5 },
    area('text', 2),
    text('file'),
  ],
}

const components: Spec = {
  ask: 'list',
  name: 'components',
  pick: 'component',
  empty: { code: '', name: '', originals: 1, copies: 0, electronicForm: false, resultOfOther: false, forms: [] },
  of: [
    area('name', 2),
    { ask: 'text', name: 'code', width: 20 },
    { ask: 'number', name: 'originals' },
    { ask: 'number', name: 'copies' },
    { ask: 'flag', name: 'electronicForm' },
    { ask: 'flag', name: 'resultOfOther' },
    { ask: 'lines', name: 'acceptedResults', optional: true },
    { ask: 'list', name: 'forms', empty: { name: '', file: '' }, of: [text('name'), text('file')] },
  ],
}

const agencies = (name: string): Spec => ({
  ask: 'list',
  name,
  pick: 'agency',
  empty: { code: null, name: '', group: false },
  of: [text('name'), { ask: 'text', name: 'code', nullable: true, width: 20 }, { ask: 'flag', name: 'group' }],
})

/** Questions and rules have an editor of their own. */
export type FormPart = Exclude<PartKey, 'rules'>

const parts: Record<FormPart, readonly Spec[]> = {
  names: [{ ask: 'text', name: 'code', width: 10 }, area('name', 3), area('summary', 3)],
  scope: [
    { ask: 'field', name: 'field' },
    { ask: 'many', name: 'levels', options: ['ministry', 'province', 'commune', 'other'] },
    { ask: 'choice', name: 'kind', options: ['standard', 'specific', 'internal'] },
    {
      ask: 'choice',
      name: 'legalKind',
      options: [
        '',
        'ASSIGNED_REGULATION',
        'NOT_ASSIGNED_REGULATION',
        'CENTRAL_REGULATION',
        'LOCAL_REGULATION',
        'OTHER',
      ],
    },
    { ask: 'list', name: 'subjects', pick: 'subject', empty: emptyNamed, of: named },
  ],
  steps: [{ ask: 'list', name: 'steps', empty: { name: '', text: '' }, of: [text('name'), area('text', 8)] }],
  channels: [
    {
      ask: 'list',
      name: 'channels',
      empty: { channel: 'online', limit: emptyLimit, text: '', fees: [] },
      of: [{ ask: 'choice', name: 'channel', options: ['online', 'in-person', 'post'] }, limit, area('text', 4), fees],
    },
  ],
  components: [
    { ask: 'list', name: 'componentGroups', empty: { name: '', components: [] }, of: [text('name'), components] },
  ],
  form: [{ ask: 'e-form', name: 'form' }],
  cases: [
    {
      ask: 'list',
      name: 'cases',
      empty: { code: '', name: '', limit: emptyLimit },
      of: [area('name', 2), { ask: 'text', name: 'code', width: 20 }, limit],
    },
  ],
  agencies: [
    {
      ask: 'group',
      name: 'agencies',
      of: [
        agencies('executing'),
        agencies('authority'),
        agencies('authorized'),
        agencies('coordinating'),
        ...['executingText', 'authorizedText', 'delegatedText', 'coordinatingText', 'receivingAddress'].map((it) =>
          area(it, 2),
        ),
      ],
    },
  ],
  results: [
    { ask: 'list', name: 'results', pick: 'result', empty: emptyNamed, of: named },
    { ask: 'lines', name: 'returning' },
  ],
  requirements: [area('requirements', 10), area('note', 4)],
  'legal-bases': [{ ask: 'list', name: 'legalBases', pick: 'legal-basis', empty: emptyNamed, of: longNamed }],
  finding: [
    {
      ask: 'choice',
      name: 'routing',
      options: ['residence', 'object-place', 'event-place', 'choice'],
    },
    {
      ask: 'group',
      name: 'flags',
      of: ['fullProcess', 'nonTerritorial', 'offlineOnly', 'vertical', 'sharedService', 'internal'].map(
        (name): Spec => ({ ask: 'flag', name }),
      ),
    },
    area('keywords', 2),
    { ask: 'many', name: 'lifeEvents', options: lifeEvents.map((it) => it.name.vi) },
    { ask: 'lines', name: 'serviceGroups' },
  ],
}

const abolition: readonly Spec[] = [
  { ask: 'list', name: 'abolishedBy', pick: 'legal-basis', empty: emptyNamed, of: longNamed },
]

/** The parts that a kind of draft has: to abolish, one names the document that abolishes. */
export function partsOfKind(kind: DraftKind): PartKey[] {
  return kind === 'abolish' ? ['legal-bases'] : [...partKeys]
}

export function specOf(part: FormPart, kind: DraftKind): readonly Spec[] {
  return kind === 'abolish' ? abolition : parts[part]
}

/** Everything that a part of a published record may say, for those who read it. */
export function readableSpecs(part: FormPart): readonly Spec[] {
  return part === 'legal-bases' ? [...parts[part], ...abolition] : parts[part]
}
