import { feeSummary } from '../fee.ts'
import { isOnline } from '../procedure.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { serviceId, type Subject } from './names.ts'

/** The same for search engines, in the words of schema.org. */
export function governmentService(subject: Subject): Record<string, unknown> {
  const { procedure, publicUrl, hotline } = subject
  const { record } = procedure
  const page = publicUrl + urls.procedure(record.code)
  const fee = feeSummary(record)
  const { executing, authority } = record.agencies
  const operators = (executing.length > 0 ? executing : authority).map(organization)
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    '@id': serviceId(subject),
    name: procedureTitle(record.name),
    alternateName: record.name,
    identifier: record.code,
    url: page,
    inLanguage: 'vi',
    serviceType: record.field.name,
    provider: organization(record.promulgator),
    ...(record.summary !== '' && { description: record.summary }),
    ...(operators.length > 0 && { serviceOperator: operators }),
    areaServed: { '@type': 'Country', name: 'Việt Nam' },
    ...(record.subjects.length > 0 && {
      audience: record.subjects.map((it) => ({ '@type': 'Audience', audienceType: it.name })),
    }),
    ...(record.results.length > 0 && {
      serviceOutput: record.results.map((it) => ({ '@type': 'Thing', name: it.name })),
    }),
    availableChannel: {
      '@type': 'ServiceChannel',
      serviceUrl: isOnline(record) ? publicUrl + urls.file(procedure.id) : page,
      servicePhone: { '@type': 'ContactPoint', telephone: hotline },
    },
    ...((fee.kind === 'free' || fee.kind === 'amount') && {
      offers: {
        '@type': 'AggregateOffer',
        lowPrice: fee.kind === 'free' ? 0 : fee.from,
        highPrice: fee.kind === 'free' ? 0 : fee.to,
        priceCurrency: fee.currency,
      },
    }),
  }
}

function organization(it: { code: string | null; name: string }) {
  return { '@type': 'GovernmentOrganization', name: it.name, ...(it.code && { identifier: it.code }) }
}
