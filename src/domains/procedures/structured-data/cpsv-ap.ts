import { legalLimit } from '../legal-limit.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import {
  concept,
  longText,
  type Node,
  partId,
  serviceId,
  type Subject,
  text,
  to,
  vietNam,
  vietnamese,
} from './names.ts'
import {
  authorities,
  channelsAndCosts,
  durationOf,
  evidence,
  legalResources,
  outputs,
  requirements,
  rules,
} from './parts.ts'

const states = { active: 'Đang công khai', amended: 'Đang công khai, đã sửa đổi', abolished: 'Đã bãi bỏ' } as const

/** A procedure as CPSV-AP 3.2.0 describes a public service; docs/cpsv-ap.md says which property comes from where. */
export function describeService(subject: Subject): Node[] {
  const { record } = subject.procedure
  const competent = authorities(subject)
  const laws = legalResources(subject)
  const follows = rules(subject, laws)
  const papers = evidence(subject)
  const holds = requirements(subject, papers)
  const produces = outputs(subject)
  const { channels, costs, concepts } = channelsAndCosts(subject)
  const events = eventsOf(subject)
  const contact = contactOf(subject)
  const field = concept(subject, `linh-vuc-${record.field.code}`, record.field.name)
  const status = concept(subject, record.state, states[record.state])
  const audience = record.subjects.map((it) => concept(subject, `doi-tuong-${it.code || it.name}`, it.name))
  const catalogue = catalogueOf(subject)
  const service: Node = {
    '@id': serviceId(subject),
    '@type': 'cpsv:PublicService',
    'dct:identifier': record.code,
    'dct:title': text(record.name),
    'dct:description': longText(subject, descriptionOf(subject)),
    'adms:status': to([status])[0],
    'dct:language': to([vietnamese]),
    'dct:spatial': to([vietNam]),
    'cv:hasCompetentAuthority': to(competent),
    'cv:contactPoint': to([contact]),
    'dct:isPartOf': to(catalogue.slice(0, 1)),
    ...keywordsOf(record.keywords),
    ...(record.field.name !== '' && { 'cv:thematicArea': to([field]) }),
    ...durationOf(legalLimit(record)),
    ...linked('dct:audience', audience),
    ...linked('cpsv:follows', follows),
    ...linked('cpsv:hasInput', papers),
    ...linked('cv:holdsRequirement', holds),
    ...linked('cpsv:produces', produces),
    ...linked('cv:hasChannel', channels),
    ...linked('cv:hasCost', costs),
    ...linked('cv:hasLegalResource', laws),
    ...linked('cv:isGroupedBy', events),
  }
  const fields = record.field.name === '' ? [] : [field]
  const named = [status, ...fields, ...audience, ...concepts, vietnamese, vietNam]
  return [
    service,
    ...competent,
    contact,
    ...follows,
    ...laws,
    ...papers,
    ...holds,
    ...produces,
    ...channels,
    ...costs,
  ].concat(events, named, catalogue)
}

/** A published record has no description of its own: what it is for stands in its summary, else in its name. */
function descriptionOf({ procedure: { record } }: Subject): string {
  return record.summary || `${procedureTitle(record.name)}. ${record.results.map((it) => it.name).join('; ')}`.trim()
}

function keywordsOf(keywords: string) {
  const all = keywords.split(/[,;\n]/).map((it) => it.trim())
  const known = all.filter((it) => it !== '')
  return known.length > 0 ? { 'dcat:keyword': known.map(text) } : {}
}

function eventsOf(subject: Subject): Node[] {
  return subject.events.map((it) => ({
    '@id': subject.publicUrl + urls.lifeEvent(it.slug),
    '@type': ['cv:Event', it.audience === 'citizen' ? 'cv:LifeEvent' : 'cv:BusinessEvent'],
    'dct:identifier': it.slug,
    'dct:title': [text(it.name.vi), { '@value': it.name.en, '@language': 'en' }],
    'cv:hasRelatedService': { '@id': serviceId(subject) },
  }))
}

function contactOf(subject: Subject): Node {
  const id = partId(subject, 'contact')
  return { '@id': id, '@type': 'cv:ContactPoint', 'cv:telephone': subject.hotline }
}

/** The catalogue that the service stands in, and who publishes it. */
function catalogueOf(subject: Subject): Node[] {
  const id = `${subject.publicUrl}/du-lieu-mo`
  const publisher: Node = {
    '@id': `${id}#cong`,
    '@type': 'foaf:Agent',
    'dct:identifier': subject.publicUrl,
    'dct:title': text('Cổng Dịch vụ công Quốc gia'),
  }
  const catalogue: Node = {
    '@id': id,
    '@type': 'dcat:Dataset',
    'dct:title': text('Cơ sở dữ liệu quốc gia về thủ tục hành chính'),
    'dct:description': text('Mọi thủ tục hành chính đang được công khai trên Cổng, với nguyên văn đã công bố.'),
    'dct:publisher': to([publisher])[0],
  }
  return [catalogue, publisher]
}

function linked(property: string, nodes: readonly Node[]): Record<string, unknown> {
  return nodes.length > 0 ? { [property]: to(nodes) } : {}
}
