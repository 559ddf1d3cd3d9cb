/** A component of a Form.io form, as far as we read it. Everything is checked where it is used: the file is somebody else's. */
export type Component = Readonly<Record<string, unknown>>

export function componentsOf(value: unknown): Component[] {
  return Array.isArray(value) ? value.filter((it): it is Component => isObject(it)) : []
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value.normalize('NFC').trim() : ''
}

/** A number or a text that is one; Form.io writes both. */
export function number(value: unknown): number | undefined {
  if (value === '' || value === null || value === undefined || typeof value === 'boolean') return undefined
  const found = Number(value)
  return Number.isFinite(found) ? found : undefined
}

export function part(component: Component, name: string): Component {
  const value = component[name]
  return isObject(value) ? value : {}
}

/** The words of a piece of HTML, without its tags. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<(br|\/p|\/li|\/h\d|\/div)[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&nbsp;/g, ' ')
    .replaceAll(/&lt;/g, '<')
    .replaceAll(/&gt;/g, '>')
    .replaceAll(/&quot;/g, '"')
    .replaceAll(/&amp;/g, '&')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim()
}
