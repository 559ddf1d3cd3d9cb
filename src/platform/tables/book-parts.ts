import type { BookCell } from './write-book.ts'

/** The files of a workbook around its sheets, as ECMA-376 has them. */
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The places of the styles in `styles`. */
const styleOf = { heading: 1, plain: 2, wrapped: 3, number: 0 } as const

// Every sheet is the ordinary XML of the package: their number need not be known beforehand.
const types = `${declaration}<Types xmlns="${packages}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="${kind}.worksheet+xml"/>
<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>
<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>
</Types>`

const root = `${declaration}<Relationships xmlns="${packages}/relationships">
<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>
</Relationships>`

// Number format 49 is text: what is typed over a text stays one, and is never run as a formula.
const styles = `${declaration}<styleSheet xmlns="${main}">
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="4">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>
<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`

export const bookParts = {
  before: { '[Content_Types].xml': types, '_rels/.rels': root, 'xl/styles.xml': styles },
  after: (sheets: readonly string[]): Record<string, string> => ({
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${sheets
      .map((name, i) => `<sheet name="${attribute(nameOf(name))}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="${packages}/relationships">${sheets
      .map((_, i) => relation(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`))
      .join('')}${relation(sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`,
  }),
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${relations}/${type}" Target="${target}"/>`
}

/** Excel takes 31 characters and not all signs for a sheet's name. */
function nameOf(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}

export function sheetHead(widths: readonly number[] | undefined): string {
  const columns = widths?.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${
    columns ? `<cols>${columns.join('')}</cols>` : ''
  }<sheetData>`
}

export const sheetFoot = '</sheetData></worksheet>'

/** Texts stand in their cells: a list of all texts would have to be held. */
export function sheetRow(number: number, cells: readonly BookCell[], look: 'heading' | 'plain' | 'wrapped'): string {
  const written = cells.map((cell, index) => {
    const place = `r="${letters(index)}${number}"`
    if (typeof cell === 'number') return `<c ${place} s="${styleOf.number}"><v>${cell}</v></c>`
    if (cell === null || cell === undefined || cell === '') return ''
    return `<c ${place} s="${styleOf[look]}" t="inlineStr"><is><t xml:space="preserve">${textOf(cell)}</t></is></c>`
  })
  return `<row r="${number}">${written.join('')}</row>`
}

/** 0 -> A, 25 -> Z, 26 -> AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`
}

/** What a cell can hold at most. */
const longest = 32_767

/** Signs that XML cannot have are left out, and what Excel would read as its own code of a sign is kept as it was written. */
function textOf(text: string): string {
  const whole = text.length > longest ? `${text.slice(0, longest - 1)}…` : text
  return (
    whole
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('\r', '&#13;')
  )
}

function attribute(text: string): string {
  return textOf(text).replaceAll('"', '&quot;')
}
