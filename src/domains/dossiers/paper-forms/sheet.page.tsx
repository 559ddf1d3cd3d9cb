import { OwnStyles, QrCode } from '#ui/parts.tsx'
import { useHref, useView } from '#ui/view.tsx'
import type { Block, Sheet, Signature } from './sheet.ts'

/** One of the State's forms, filled in: read on the screen, made to be printed. The PDF is drawn from the same (sheet-pdf.ts). */
export function SheetOnPage({ sheet, level = 1 }: { sheet: Sheet; level?: 1 | 2 | 3 }) {
  const Title = `h${level}` as 'h1'
  return (
    <article class={`portal-sheet portal-sheet--${sheet.paper.toLowerCase()}`} lang={sheet.language}>
      <OwnStyles of="sheet" />
      {sheet.formNote && <p class="portal-sheet__form">{sheet.formNote}</p>}
      <Head sheet={sheet} />
      <div class="portal-sheet__top">
        <Code sheet={sheet} />
        <Title class="portal-sheet__title">{sheet.title}</Title>
      </div>
      <Blocks blocks={sheet.blocks} />
      <div class="portal-sheet__signatures">
        {sheet.signatures.map((it) => (
          <SignedBy key={it.title} signature={it} />
        ))}
      </div>
      {sheet.footer.map((line) => (
        <p key={line} class="portal-sheet__mark">
          {line}
        </p>
      ))}
    </article>
  )
}

function Head({ sheet }: { sheet: Sheet }) {
  const last = sheet.issuer.length - 1
  return (
    <div class="portal-sheet__head">
      <div class="portal-sheet__agency">
        {sheet.issuer.map((line, i) => (
          <p key={line}>{i === last ? <strong>{line}</strong> : line}</p>
        ))}
        {sheet.number && <p class="portal-sheet__number">{sheet.number}</p>}
      </div>
      <div class="portal-sheet__state">
        <p>
          <strong>{sheet.country}</strong>
        </p>
        <p>
          <strong class="portal-sheet__motto">{sheet.motto}</strong>
        </p>
        <p class="portal-sheet__date">{sheet.date}</p>
      </div>
    </div>
  )
}

function Code({ sheet }: { sheet: Sheet }) {
  const href = useHref()
  const { publicUrl } = useView()
  return sheet.code && <QrCode text={publicUrl + href(sheet.code.path)} label={sheet.code.label} />
}

/** Lines that follow one another are one list of names and values. */
function Blocks({ blocks }: { blocks: readonly Block[] }) {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.kind === 'line' && last?.[0]?.kind === 'line') last.push(block)
    else groups.push([block])
  }
  return (
    <>
      {groups.map((group, i) => (
        <Group key={i} group={group} />
      ))}
    </>
  )
}

function Group({ group }: { group: readonly Block[] }) {
  const [block] = group
  if (!block) return null
  if (block.kind === 'line') return <Lines lines={group as Extract<Block, { kind: 'line' }>[]} />
  if (block.kind === 'text')
    return <p class={`portal-sheet__text${block.isCentred ? ' portal-sheet__text--centred' : ''}`}>{block.text}</p>
  if (block.kind === 'list')
    return (
      <>
        <p class="portal-sheet__name">{block.name}</p>
        <ul class="portal-sheet__list">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </>
    )
  return <SheetTable table={block} />
}

function Lines({ lines }: { lines: readonly Extract<Block, { kind: 'line' }>[] }) {
  return (
    <dl class="portal-sheet__lines">
      {lines.map((it) => (
        <div key={it.name}>
          <dt>{it.name}:</dt> <dd>{it.isStrong ? <strong>{it.value}</strong> : it.value}</dd>
        </div>
      ))}
    </dl>
  )
}

function SheetTable({ table }: { table: Extract<Block, { kind: 'table' }> }) {
  return (
    <section class="portal-sheet__scroll" tabIndex={0} aria-label={table.name || table.columns[1]?.text}>
      <table class="portal-sheet__table">
        {table.name && <caption>{table.name}</caption>}
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.text} scope="col">
                {column.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function SignedBy({ signature }: { signature: Signature }) {
  return (
    <div class="portal-sheet__signature">
      <p>
        <strong>{signature.title}</strong>
      </p>
      <p>
        <em>{signature.hint}</em>
      </p>
      {signature.notes.map((note) => (
        <p key={note} class="portal-sheet__note">
          {note}
        </p>
      ))}
      <p class="portal-sheet__signer">
        <strong>{signature.name}</strong>
      </p>
    </div>
  )
}
