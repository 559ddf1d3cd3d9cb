import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { root } from '#platform/root.ts'

/** What a document has that the grammar does not allow; nothing, when it is valid. */
export async function faultsOf(grammar: 'atom.rng' | 'sitemap.xsd', xml: string): Promise<string[]> {
  const { errors, valid } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: { fileName: grammar, contents: readFileSync(join(root, 'tests/schemas', grammar), 'utf8') },
    extension: grammar.endsWith('.rng') ? 'relaxng' : 'schema',
  })
  return valid ? [] : errors.map((it) => it.message)
}
