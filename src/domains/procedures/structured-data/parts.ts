import { formatLimit } from '#ui/format.ts'
import { meaningOf } from '../fee.ts'
import { isCountable } from '../legal-limit.ts'
import { readSameDay } from '../same-day.ts'
import type { ProcedureFee, ProcedureLimit } from '../record.ts'
import {
  concept,
  currencyId,
  longText,
  type Node,
  partId,
  type Subject,
  text,
  to,
  vietNam,
  vietnamese,
} from './names.ts'

const channelNames = { online: 'Trực tuyến', 'in-person': 'Trực tiếp', post: 'Qua bưu chính' } as const

/** Who answers for the service: those who settle it, else who published it. */
export function authorities(subject: Subject): Node[] {
  const { agencies, promulgator } = subject.procedure.record
  const named = agencies.executing.length > 0 ? agencies.executing : agencies.authority
  const all = named.length > 0 ? named : [promulgator]
  const unique = new Map(all.map((it) => [it.code || it.name, it]))
  return [...unique].map(([key, it]) => ({
    '@id': `${subject.publicUrl}/du-lieu-mo#co-quan-${encodeURIComponent(key)}`,
    '@type': ['cv:PublicOrganisation', 'org:Organization', 'foaf:Agent'],
    'dct:identifier': key,
    'dct:title': text(it.name),
    'skos:prefLabel': text(it.name),
    'dct:spatial': to([vietNam]),
  }))
}

export function legalResources(subject: Subject): Node[] {
  return subject.procedure.record.legalBases.filter(saysSomething).map((it, i) => ({
    '@id':
      it.code === ''
        ? partId(subject, `legal-${i + 1}`)
        : `${subject.publicUrl}/du-lieu-mo#van-ban-${encodeURIComponent(it.code)}`,
    '@type': 'eli:LegalResource',
    ...(it.code !== '' && { 'eli:id_local': it.code }),
    'dct:title': text(it.name || it.code),
  }))
}

/** How the service is carried out, by which texts of law. */
export function rules(subject: Subject, laws: readonly Node[]): Node[] {
  const { steps, decision, name } = subject.procedure.record
  if (steps.length === 0 && laws.length === 0) return []
  const told = steps.map((it) => [it.name, it.text].filter(Boolean).join('\n')).join('\n')
  return [
    {
      '@id': partId(subject, 'rule'),
      '@type': 'cpsv:Rule',
      'dct:identifier': decision.number || partId(subject, 'rule'),
      'dct:title': text('Trình tự thực hiện'),
      'dct:description': longText(subject, told || name),
      'dct:language': to([vietnamese]),
      'cpsv:implements': to(laws),
    },
  ]
}

/** The papers to hand in. A paper that stands in several groups is one. */
export function evidence(subject: Subject): Node[] {
  const found = new Map<string, Node>()
  for (const { components } of subject.procedure.record.componentGroups) {
    for (const it of components) {
      const key = it.code || it.name
      // Some published rows say nothing at all.
      if (key === '' || found.has(key)) continue
      const id = partId(subject, `evidence-${found.size + 1}`)
      found.set(key, {
        '@id': id,
        '@type': 'cv:Evidence',
        'dct:identifier': it.code || id,
        'dct:title': longText(subject, it.name || it.code),
        'dct:description': text(`Bản chính: ${it.originals}, bản sao: ${it.copies}`),
        'dct:language': to([vietnamese]),
      })
    }
  }
  return [...found.values()]
}

export function requirements(subject: Subject, papers: readonly Node[]): Node[] {
  const { requirements: told } = subject.procedure.record
  if (told === '') return []
  const id = partId(subject, 'requirement')
  return [
    {
      '@id': id,
      '@type': 'cv:Requirement',
      'dct:identifier': id,
      'dct:title': text('Yêu cầu, điều kiện thực hiện'),
      'dct:description': longText(subject, told),
      ...(papers.length > 0 && { 'cv:hasSupportingEvidence': to(papers) }),
    },
  ]
}

export function outputs(subject: Subject): Node[] {
  return subject.procedure.record.results.filter(saysSomething).map((it, i) => {
    const id = partId(subject, `output-${i + 1}`)
    const told = { 'dct:identifier': it.code || id, 'dct:title': text(it.name || it.code) }
    return { '@id': id, '@type': 'cv:Output', ...told, 'dct:language': to([vietnamese]) }
  })
}

/** The ways to file, with the time each takes and what each costs. */
export function channelsAndCosts(subject: Subject): { channels: Node[]; costs: Node[]; concepts: Node[] } {
  const concepts = new Map<string, Node>()
  const costs: Node[] = []
  const { record } = subject.procedure
  const channels = record.channels.map((it, i) => {
    const kind = concept(subject, it.channel, channelNames[it.channel])
    concepts.set(it.channel, kind)
    const id = partId(subject, `channel-${i + 1}`)
    for (const fee of it.fees)
      costs.push(costOf(subject, fee, { id: partId(subject, `cost-${costs.length + 1}`), channel: id }))
    const limit = readSameDay(it.limit, { channel: it.text, steps: record.steps })
    const time = isCountable(limit) ? formatLimit(limit, 'vi') : limit.text
    const told = [channelNames[it.channel], time, it.text].filter((part) => part !== '').join('. ')
    return {
      '@id': id,
      '@type': 'cv:Channel',
      'dct:identifier': id,
      'dct:type': to([kind]),
      'dct:description': longText(subject, told),
      ...durationOf(limit),
    }
  })
  return { channels, costs, concepts: [...concepts.values()] }
}

/** Only a number that was truly published is a value: a fee set by each province or told in words has none. */
function costOf(subject: Subject, fee: ProcedureFee, { id, channel }: { id: string; channel: string }): Node {
  const meaning = meaningOf(fee)
  const amount = meaning.kind === 'amount' ? meaning.amount : meaning.kind === 'free' ? 0 : null
  return {
    '@id': id,
    '@type': 'cv:Cost',
    'dct:identifier': id,
    ...(amount !== null && {
      'cv:hasValue': { '@value': String(amount), '@type': 'xsd:double' },
      'cv:currency': { '@id': currencyId(fee.currency), '@type': 'skos:Concept' },
    }),
    ...(fee.text !== '' && { 'dct:description': longText(subject, fee.text) }),
    'cv:ifAccessedThrough': { '@id': channel },
  }
}

function saysSomething(it: { code: string; name: string }): boolean {
  return it.code !== '' || it.name !== ''
}

const durations = { day: 'P#D', hour: 'PT#H', month: 'P#M', year: 'P#Y' } as const

/** A duration knows no working days: such a limit stands in the channel's description only. */
export function durationOf(limit: ProcedureLimit): Record<string, unknown> {
  const pattern = durations[limit.unit as keyof typeof durations]
  if (!isCountable(limit) || pattern === undefined || !Number.isInteger(limit.amount) || limit.amount === 0) return {}
  return { 'cv:processingTime': { '@value': pattern.replace('#', String(limit.amount)), '@type': 'xsd:duration' } }
}
