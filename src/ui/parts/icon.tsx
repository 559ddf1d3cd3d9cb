import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#platform/root.ts'
import type { IconName } from './icon-names.ts'

const inner = new Map<IconName, string>()

/** The strokes of a lucide picture, read once from its package. */
function strokesOf(name: IconName): string {
  let strokes = inner.get(name)
  if (strokes === undefined) {
    const svg = readFileSync(join(root, 'node_modules/lucide-static/icons', `${name}.svg`), 'utf8')
    strokes = svg.replace(/^[\s\S]*?<svg[^>]*>|<\/svg>\s*$/g, '').replace(/\s+/g, ' ')
    inner.set(name, strokes)
  }
  return strokes
}

/** A picture beside words; it says nothing by itself, so readers aloud skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class="portal-icon"
      viewBox="0 0 24 24"
      width="22"
      height="22"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={{ __html: strokesOf(name) }}
    />
  )
}
