import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { inLanguage } from '#platform/language.ts'
import { writable } from '#platform/xml.ts'
import { en } from './print-procedure.en.ts'
import type { Block, ProcedureDocument } from './procedure-document.ts'
import { vi } from './print-procedure.vi.ts'

/** Half points: the sizes and the typeface that Decree 30/2020 gives official texts. */
const font = 'Times New Roman'
const sizes = { body: 26, small: 20, 1: 36, 2: 30, 3: 26 } as const
const longRow = 700
/** Twips of a step to the right. */
const step = 360

/** The document for a word processor. */
export function documentDocx(document: ProcedureDocument): Promise<Buffer> {
  const { title, source, language, sections } = document
  // A heading stays with what follows it.
  const heading = (level: 1 | 2 | 3) => ({
    run: { font, size: sizes[level], bold: true, color: '1F1B18' },
    paragraph: { keepNext: true, spacing: { before: level === 1 ? 0 : 480 - 80 * level, after: 120 } },
  })
  const children = sections.flatMap((it) => [
    ...(it.title === '' ? [] : [new Paragraph({ text: writable(it.title), heading: HeadingLevel.HEADING_2 })]),
    ...it.blocks.flatMap(writeBlock),
  ])
  const page = [new TextRun({ children: [`${inLanguage({ vi, en }, language).page} `, PageNumber.CURRENT] })]
  return Packer.toBuffer(
    new Document({
      title: writable(title),
      creator: 'Cổng Dịch vụ công Quốc gia',
      description: writable(source),
      styles: {
        default: {
          document: {
            run: { font, size: sizes.body, language: { value: 'vi-VN' } },
            paragraph: { spacing: { after: 120 } },
          },
          ...{ heading1: heading(1), heading2: heading(2), heading3: heading(3) },
        },
      },
      sections: [
        {
          footers: { default: new Footer({ children: [new Paragraph({ children: page })] }) },
          children: [
            new Paragraph({ text: writable(title), heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new TextRun({ text: writable(source), italics: true, size: sizes.small })] }),
            ...children,
          ],
        },
      ],
    }),
  )
}

function writeBlock(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'heading') return [new Paragraph({ text: writable(block.text), heading: HeadingLevel.HEADING_3 })]
  if (block.kind === 'table') return [tableOf(block), new Paragraph({})]
  if (block.kind === 'text') {
    const lead = block.lead === null ? [] : [new TextRun({ text: `${writable(block.lead)} `, bold: true })]
    const children = [...lead, new TextRun(writable(block.text))]
    return [new Paragraph({ indent: { left: block.depth * step }, children })]
  }
  return block.rows.map(([key, value]) => {
    const [first = '', ...others] = writable(value).split('\n')
    const more = others.map((line) => new TextRun({ text: line, break: 1 }))
    return new Paragraph({ children: [new TextRun({ text: `${key}: `, bold: true }), new TextRun(first), ...more] })
  })
}

function tableOf({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
  const all = columns.reduce((sum, it) => sum + it.share, 0)
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      ...(isHead && { tableHeader: true }),
      // A row goes over to the next page whole, unless it is so long that it would leave a hole.
      cantSplit: cells.every((text) => text.length < longRow),
      children: cells.map(
        (text, i) =>
          new TableCell({
            width: { size: Math.round((100 * columns[i]!.share) / all), type: WidthType.PERCENTAGE },
            margins: { left: 80, right: 80, top: 40, bottom: 40 },
            children: [
              new Paragraph({
                spacing: { after: 0 },
                keepNext: isHead,
                children: [new TextRun({ text: writable(text), bold: isHead })],
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        columns.map((it) => it.text),
        true,
      ),
      ...rows.map((it) => row(it, false)),
    ],
  })
}
