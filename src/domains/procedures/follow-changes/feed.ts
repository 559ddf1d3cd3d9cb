import { inLanguage, inLanguagePath, type Language } from '#platform/language.ts'
import { element, xmlDocument } from '#platform/xml.ts'
import { procedureTitle } from '../title.ts'
import { urls } from '../urls.ts'
import { type Change, partsToName } from './change.ts'
import { en } from './follow-changes.en.ts'
import { vi } from './follow-changes.vi.ts'

export type FeedOf = { field?: string | undefined; agency?: string | undefined; name: string | null }

type Feed = {
  changes: readonly Change[]
  of: FeedOf
  publicUrl: string
  language: Language
  /** When nothing has changed yet: a feed must say when it last did. */
  at: Date
  /** The cursor of the older ones (RFC 5005). */
  next: string | null
}

/** The changes as an Atom feed (RFC 4287); older ones follow by `next` (RFC 5005). */
export function changesFeed({ changes, of, publicUrl, language, at, next }: Feed): string {
  const t = inLanguage({ vi, en }, language)
  const address = (path: string) => publicUrl + inLanguagePath(path, language)
  const link = (rel: string, href: string, type: string) => element('link', { rel, href, type })
  const feed = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language },
    element('id', {}, address(urls.changesFeed(of))),
    element('title', {}, of.name === null ? t.title : t.titleOf(of.name)),
    element('updated', {}, (changes[0]?.at ?? at).toISOString()),
    element('author', {}, element('name', {}, 'Cổng Dịch vụ công Quốc gia'), element('uri', {}, publicUrl)),
    link('self', address(urls.changesFeed(of)), 'application/atom+xml'),
    link('alternate', address(urls.changes(of)), 'text/html'),
    ...(next === null ? [] : [link('next', address(urls.changesFeed({ ...of, after: next })), 'application/atom+xml')]),
    ...changes.map((it) =>
      element(
        'entry',
        {},
        element('id', {}, `urn:uuid:${it.id}`),
        element('title', {}, `${t.kinds[it.kind]}: ${procedureTitle(it.name)}`),
        element('updated', {}, it.at.toISOString()),
        element('published', {}, it.at.toISOString()),
        link('alternate', address(urls.procedure(it.code)), 'text/html'),
        element('author', {}, element('name', {}, it.promulgatorName || 'Cổng Dịch vụ công Quốc gia')),
        element('category', { term: it.fieldCode || it.fieldName, label: it.fieldName }),
        element('summary', { type: 'text' }, `${it.code}. ${changeInWords(it, t)}`),
      ),
    ),
  )
  return xmlDocument(feed)
}

/** "Đổi: các bước, giấy tờ phải nộp". */
export function changeInWords(change: Pick<Change, 'kind' | 'parts'>, t: typeof vi): string {
  if (change.kind !== 'amended') return t.kinds[change.kind]
  const parts = partsToName(change).map((it) => t.parts[it])
  return parts.length > 0 ? t.changed(parts.join(', ')) : t.changedOther
}
