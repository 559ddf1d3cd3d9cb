import type { Block, ProcedureDocument } from './procedure-document.ts'

/** The document as Markdown, for assistants. */
export function documentText({ title, source, sections }: ProcedureDocument): string {
  const told = sections.flatMap((it) => [...(it.title === '' ? [] : [`## ${it.title}`]), ...it.blocks.map(blockText)])
  return [`# ${title}`, source, ...told].join('\n\n')
}

function blockText(block: Block): string {
  if (block.kind === 'heading') return `### ${block.text}`
  if (block.kind === 'facts') return block.rows.map(([key, value]) => `- ${key}: ${value}`).join('\n')
  if (block.kind === 'text')
    return block.depth === 0 ? `${block.lead ?? ''}${block.lead ? ' ' : ''}${block.text}` : block.text
  const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  const head = block.columns.map((it) => it.text)
  return [row(head), row(head.map(() => '---')), ...block.rows.map(row)].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|')
}
