/** A piece of XML that is written already; any other text is escaped. */
export type Xml = { readonly xml: string }

// What XML 1.0 cannot hold at all, not even escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** One element with its attributes and content. */
export function element(name: string, attributes: Record<string, string>, ...content: readonly (Xml | string)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const inner = content.map((it) => (typeof it === 'string' ? escaped(it) : it.xml)).join('')
  return { xml: inner === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inner}</${name}>` }
}

export function xmlDocument(top: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${top.xml}\n`
}

/** The text without what no XML can hold. */
export function writable(text: string): string {
  return text.toWellFormed().replace(forbidden, '')
}

function escaped(text: string): string {
  return writable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
