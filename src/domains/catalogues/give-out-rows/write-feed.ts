import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Change } from '../catalogue/change.sql.ts'
import { urls } from '../urls.ts'

const words = { added: 'Thêm mới', changed: 'Sửa', removed: 'Bỏ' }

/** The newest changes of a catalogue as an Atom feed (RFC 4287), for readers that follow it without a program of their own. */
export function writeFeed(
  catalogue: Catalogue,
  changes: readonly Change[],
  { names, publicUrl }: { names: ReadonlyMap<string, string>; publicUrl: string },
): string {
  const self = publicUrl + urls.download(catalogue.code, 'atom')
  const entries = changes.map((it) => {
    const address = publicUrl + (it.key === '' ? urls.catalogue(catalogue.code) : urls.row(catalogue.code, it.key))
    const act = it.before === null ? 'added' : it.after === null ? 'removed' : 'changed'
    return (
      `<entry><id>${escaped(`${self}#${it.id}`)}</id><updated>${it.at.toISOString()}</updated>` +
      `<title>${escaped(`${words[act]}: ${names.get(it.key) ?? it.key}`)}</title>` +
      `<link href="${escaped(address)}"/><category term="${it.part}"/></entry>`
    )
  })
  // Without a change yet the feed is as old as time.
  const updated = (changes[0]?.at ?? new Date(0)).toISOString()
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">' +
    `<id>${escaped(self)}</id><title>${escaped(catalogue.name.vi)}</title><updated>${updated}</updated>` +
    `<author><name>${escaped(catalogue.owner.name)}</name></author><link rel="self" href="${escaped(self)}"/>` +
    `${entries.join('\n')}</feed>\n`
  )
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`)
}
