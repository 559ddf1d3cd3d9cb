import type { LifeEvent } from '../life-events.ts'
import type { Procedure } from '../procedure.ts'
import { urls } from '../urls.ts'

/** One thing of a JSON-LD graph. */
export type Node = { '@id': string; '@type': string | readonly string[] } & Record<string, unknown>
export type Reference = { '@id': string }

/** What a description says of a procedure and where it is said. */
export type Subject = {
  procedure: Procedure
  events: readonly LifeEvent[]
  publicUrl: string
  hotline: string
  /** In a page, where the whole text stands anyway, long texts are only begun. */
  brief: boolean
}

/** The prefixes of CPSV-AP 3.2.0. Written out in every document, so that nobody has to fetch anything to read it. */
export const context = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

const authority = 'http://publications.europa.eu/resource/authority'
const briefLength = 600

export const vietnamese: Node = { '@id': `${authority}/language/VIE`, '@type': 'dct:LinguisticSystem' }
export const vietNam: Node = {
  '@id': `${authority}/atu/VNM`,
  '@type': ['http://data.europa.eu/88u/dataset/atu-type', 'dct:Location'],
}
export const currencyId = (code: string) => `${authority}/currency/${encodeURIComponent(code)}`

export function serviceId({ procedure, publicUrl }: Subject): string {
  return `${publicUrl}${urls.procedure(procedure.code)}#${procedure.id}`
}

/** A part of the service: `#<id>.channel-1`. */
export function partId(subject: Subject, part: string): string {
  return `${serviceId(subject)}.${part}`
}

/** A word of a list of ours, such as the state of a procedure. */
export function concept(subject: Subject, id: string, label: string): Node {
  return {
    '@id': `${subject.publicUrl}/du-lieu-mo#${encodeURIComponent(id)}`,
    '@type': 'skos:Concept',
    'skos:prefLabel': text(label),
  }
}

export function text(value: string): { '@value': string; '@language': 'vi' } {
  return { '@value': value, '@language': 'vi' }
}

export function longText({ brief }: Subject, value: string) {
  return text(brief && value.length > briefLength ? `${value.slice(0, briefLength).replace(/\s+\S*$/, '')}…` : value)
}

export function to(nodes: readonly Node[]): Reference[] {
  return nodes.map((it) => ({ '@id': it['@id'] }))
}
