import type { Category, Control, FormDefinition, Property, Rule, Text } from '../definition.ts'
import { en } from './general-form.en.ts'
import { vi } from './general-form.vi.ts'
import { fileSlots } from './file-slots.ts'

/** What the general form needs of a published procedure. */
export type ProcedureForForm = {
  code: string
  name: string
  promulgator: { code: string }
  levels: readonly ('ministry' | 'province' | 'commune' | 'other')[]
  subjects: readonly { name: string }[]
  cases: readonly { code: string; name: string }[]
  componentGroups: readonly { name: string; components: readonly ComponentForForm[] }[]
  routing: 'residence' | 'object-place' | 'event-place' | 'choice'
}

type ComponentForForm = {
  code: string
  name: string
  electronicForm?: boolean
  /** Blanks to download and fill in. */
  forms?: readonly unknown[]
}

type Key = { [K in keyof typeof vi]: (typeof vi)[K] extends string ? K : never }[keyof typeof vi]

/**
 * The form of every procedure that can be filed online and has none of its own: who applies, what for, in which case, where,
 * and a slot for each paper. Imported papers are never required: nobody who knows the procedure has said so.
 */
export function generalForm(procedure: ProcedureForForm): FormDefinition {
  const cases = procedure.cases.filter((it) => it.code.trim() !== '' && it.name.trim() !== '')
  const subjects = subjectsOf(procedure)
  const place = placeOf(procedure)
  const properties: Record<string, Property> = {
    ...(subjects.both && { applicantKind: applicantKind() }),
    ...(subjects.organisation && organisationQuestions()),
    ...personQuestions(subjects.organisation, place !== 'address'),
    ...(cases.length > 1 && { case: caseQuestion(cases) }),
    request: { type: 'string', title: both('request'), description: both('requestHint'), maxLength: 5000 },
    ...(place === 'asked' && { place: placeQuestion(procedure) }),
    declaration: { type: 'boolean', title: both('declaration') },
  }
  return {
    code: codeOf(procedure),
    title: { vi: vi.title(procedure.name), en: en.title(procedure.name) },
    source: vi.source,
    schema: {
      type: 'object',
      properties,
      required: Object.keys(properties).filter((key) => !['email', 'birthDate'].includes(key)),
    },
    ui: { type: 'Categorization', elements: pages(properties, subjects.both) },
    files: fileSlots(procedure.componentGroups),
    ...(place !== 'none' && {
      routing: { kind: procedure.routing, from: place === 'asked' ? '/place' : '/address' },
    }),
    applicantName: '/name',
    ownerName: '/name',
  }
}

function both(key: Key): Text {
  return { vi: vi[key], en: en[key] }
}

/** A code may have two holders: the promulgating agency tells them apart. */
function codeOf({ code, promulgator }: ProcedureForForm): string {
  return `general-${code}-${promulgator.code}`
    .toLowerCase()
    .replaceAll(/[^a-z0-9.-]+/g, '-')
    .slice(0, 100)
}

function subjectsOf({ subjects }: ProcedureForForm): { organisation: boolean; both: boolean } {
  const names = subjects.map((it) => it.name)
  const organisation = names.some((name) => /tổ chức|doanh nghiệp|hợp tác xã|cơ quan|đơn vị/i.test(name))
  const person = names.length === 0 || names.some((name) => /công dân|cá nhân|người|cán bộ|hộ /i.test(name))
  return { organisation, both: organisation && person }
}

/** Ministries settle without a place. Where residence decides, the applicant's address is the place. */
function placeOf({ levels, routing }: ProcedureForForm): 'none' | 'address' | 'asked' {
  if (levels.length > 0 && !levels.includes('commune') && !levels.includes('province')) return 'none'
  return routing === 'residence' ? 'address' : 'asked'
}

function applicantKind(): Property {
  return {
    type: 'string',
    title: both('applicantKind'),
    oneOf: [
      { const: 'person', title: both('person') },
      { const: 'organisation', title: both('organisation') },
    ],
    'x-semantic': 'applicant.kind',
  }
}

function organisationQuestions(): Record<string, Property> {
  return {
    organisationName: {
      type: 'string',
      title: both('organisationName'),
      maxLength: 300,
      'x-semantic': 'organisation.name',
    },
    taxCode: {
      type: 'string',
      title: both('taxCode'),
      pattern: '^[0-9]{10}(-?[0-9]{3})?$|^[0-9]{12}$',
      'x-error': both('taxCodeError'),
      'x-semantic': 'organisation.taxCode',
    },
  }
}

function personQuestions(forOrganisation: boolean, mayBeAbroad: boolean): Record<string, Property> {
  return {
    name: { type: 'string', format: 'person-name', title: both('name'), maxLength: 100, 'x-semantic': 'person.name' },
    identityNumber: {
      type: 'string',
      format: 'identity-number',
      title: both('identityNumber'),
      description: both('identityNumberHint'),
      'x-semantic': 'person.identityNumber',
    },
    birthDate: {
      type: 'string',
      format: 'date',
      formatMaximum: 'today',
      title: both('birthDate'),
      'x-semantic': 'person.birthDate',
    },
    phone: {
      type: 'string',
      format: 'phone',
      title: both('phone'),
      description: both('phoneHint'),
      'x-semantic': 'person.phone',
    },
    email: { type: 'string', format: 'email', title: both('email'), 'x-semantic': 'person.email' },
    address: {
      type: 'object',
      'x-type': 'address',
      ...(mayBeAbroad && { 'x-abroad': true }),
      title: both('address'),
      ...(forOrganisation && { description: both('organisationAddress') }),
      'x-semantic': forOrganisation ? 'applicant.address' : 'person.address',
    },
  }
}

function caseQuestion(cases: ProcedureForForm['cases']): Property {
  const known = new Map(cases.map((it) => [it.code, it.name.trim()]))
  return {
    type: 'string',
    title: both('case'),
    oneOf: [...known].map(([code, name]) => ({ const: code, title: { vi: name, en: name } })),
    'x-semantic': 'procedure.case',
  }
}

function placeQuestion({ levels, routing }: ProcedureForForm): Property {
  return {
    type: 'object',
    'x-type': 'address',
    'x-detail': levels.length === 0 || levels.includes('commune') ? 'commune' : 'province',
    title: { vi: vi.place[routing], en: en.place[routing] },
    description: both('placeHint'),
  }
}

function pages(properties: Record<string, Property>, choosesKind: boolean): Category[] {
  const forOrganisation: Rule = {
    effect: 'SHOW',
    condition: { scope: '#/properties/applicantKind', schema: { const: 'organisation' } },
  }
  const control = (key: string): Control => ({
    type: 'Control',
    scope: `#/properties/${key}`,
    ...(choosesKind && (key === 'organisationName' || key === 'taxCode') && { rule: forOrganisation }),
    ...(key === 'request' && { options: { rows: 6 } }),
  })
  const layout: [key: string, label: Text, questions: string[]][] = [
    [
      'applicant',
      both('applicantPage'),
      'applicantKind organisationName taxCode name identityNumber birthDate phone email address'.split(' '),
    ],
    ['request', both('requestPage'), ['case', 'request']],
    ['place', both('placePage'), ['place']],
    ['declaration', both('declarationPage'), ['declaration']],
  ]
  return layout.flatMap(([key, label, questions]): Category[] => {
    const asked = questions.filter((it) => properties[it]).map(control)
    return asked.length > 0 ? [{ type: 'Category', key, label, elements: asked }] : []
  })
}
