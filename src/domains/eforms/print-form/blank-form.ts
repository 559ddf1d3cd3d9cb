import type { Language } from '#platform/language.ts'
import { nationalHeading } from '#platform/pdf/national-heading.ts'
import { type Pdf, writePdf } from '#platform/pdf/pdf.ts'
import { isAbsent } from '../conditions.ts'
import type { Control, Element, FormDefinition, ObjectSchema, Property } from '../definition.ts'
import { itemControls, itemsOf, keyOf } from '../questions.ts'
import { dottedLines, letterBoxes, tickBoxes } from './lines.ts'
import { en } from './print-form.en.ts'
import { vi } from './print-form.vi.ts'

/** The form to fill in by hand: A4, as a Vietnamese application form looks, with everything that may be asked. */
export function blankForm(definition: FormDefinition, language: Language): Promise<Buffer> {
  const title = definition.title[language]
  return writePdf({ title, language }, (pdf) => new BlankForm(pdf, definition, language).write(title))
}

class BlankForm {
  private readonly pdf: Pdf
  private readonly definition: FormDefinition
  private readonly language: Language
  private readonly t: typeof vi
  private number = 0

  constructor(pdf: Pdf, definition: FormDefinition, language: Language) {
    this.pdf = pdf
    this.definition = definition
    this.language = language
    this.t = language === 'vi' ? vi : en
  }

  write(title: string): void {
    const { pdf, t, definition, language } = this
    nationalHeading(pdf)
    pdf.space(8)
    pdf.block('H1', 60, () =>
      pdf.doc
        .font('strong')
        .fontSize(16)
        .text(title.toLocaleUpperCase('vi'), pdf.left, pdf.doc.y, { width: pdf.width, align: 'center' }),
    )
    if (definition.source)
      pdf.paragraph(`(${definition.source})`, { font: 'slanted', size: 10, align: 'center', after: 10 })
    pdf.space(10)
    dottedLines(pdf, t.to)
    const pages = definition.ui.elements.filter((page) => page.elements.length > 0)
    for (const [i, page] of pages.entries()) {
      if (pages.length > 1) pdf.heading(`${roman(i + 1)}. ${page.label[language]}`, 2)
      if (page.rule) this.onlyIf()
      for (const element of page.elements) this.element(element)
      pdf.space(6)
    }
    this.papers()
    this.signature()
  }

  private element(element: Element): void {
    const { pdf, language } = this
    if (element.type === 'Label') {
      pdf.paragraph(element.text[language], { font: 'slanted', size: 10 })
      return
    }
    if (element.type === 'Group') {
      pdf.heading(element.label[language], 3)
      if (element.rule) this.onlyIf()
      for (const inner of element.elements) this.element(inner)
      return
    }
    this.question(element, this.definition.schema)
  }

  private question(control: Control, schema: ObjectSchema): void {
    const key = keyOf(control.scope)
    const property = schema.properties[key]
    if (!property) return
    const isRequired = schema.required?.includes(key) ?? false
    this.number++
    const hint = control.rule
      ? ` (${this.t.conditional.toLocaleLowerCase('vi')})`
      : isRequired || property.type === 'boolean' || property['x-calculated']
        ? ''
        : ` ${this.t.optional}`
    const label = `${this.number}. ${property.title[this.language]}${hint}`
    if (itemsOf(property)) this.table(label, property, control)
    else this.answer(label, property, control)
  }

  /** The place to write one answer, by what kind of answer it is. */
  private answer(label: string, property: Property, control: Control): void {
    const { pdf, t, language } = this
    const choices = property.oneOf ?? (property.items?.type === 'string' ? property.items.oneOf : undefined)
    if (property['x-calculated']) dottedLines(pdf, `${label} ${t.calculated}:`)
    else if (property.type === 'boolean') tickBoxes(pdf, '', [label])
    else if (choices && choices.length <= 12)
      tickBoxes(
        pdf,
        `${label}:`,
        choices.map((it) => it.title[language]),
      )
    else if (property['x-type'] === 'address') this.address(label, property)
    else if (property['x-catalogue']) dottedLines(pdf, `${label} (${t.fromCatalogue(property['x-catalogue'].name)}):`)
    else if (property.format === 'identity-number') letterBoxes(pdf, `${label}:`, 12)
    else if (property.format === 'date')
      pdf.paragraph(`${label}: ${t.day} ……… ${t.month} ……… ${t.year} …………`, { after: 8 })
    else {
      const unit = property.format === 'money' ? ` (${t.money})` : ''
      const isLong = control.options?.rows !== undefined
      dottedLines(pdf, `${label}${unit}:`, { lines: isLong ? Math.min(control.options!.rows! + 1, 8) : 1 })
    }
  }

  private address(label: string, property: Property): void {
    const { pdf, t } = this
    const asked = property['x-detail'] ?? 'full'
    pdf.demandHeight(90)
    pdf.paragraph(`${label}:`, { after: 2 })
    if (asked === 'full') dottedLines(pdf, `${t.detailPart}:`, { indent: 16 })
    if (asked !== 'province') dottedLines(pdf, `${t.communePart}:`, { indent: 16 })
    dottedLines(pdf, `${t.provincePart}:`, { indent: 16 })
  }

  private table(label: string, property: Property, control: Control): void {
    const { pdf, t, language } = this
    const items = itemsOf(property)!
    const columns = itemControls(control, property).flatMap((it) => {
      const column = items.properties[keyOf(it.scope)]
      return column ? [column] : []
    })
    pdf.demandHeight(120)
    pdf.paragraph(`${label}:`, { after: 4 })
    const rows = Math.min(Math.max(property.minItems ?? 0, 4), property.maxItems ?? 4, 12)
    const choices = (it: Property) =>
      it.oneOf && it.oneOf.length <= 4 ? ` (${it.oneOf.map((one) => one.title[language]).join(' / ')})` : ''
    pdf.table({
      columns: [
        { text: t.rowNumber, share: 0.35, align: 'center' },
        ...columns.map((it) => ({ text: it.title[language] + choices(it), share: it.type === 'integer' ? 0.8 : 1.2 })),
      ],
      rows: Array.from({ length: rows }, (_, i) => [String(i + 1), ...columns.map(() => '')]),
      rowHeight: 26,
    })
  }

  private onlyIf(): void {
    this.pdf.paragraph(`(${this.t.conditional})`, { font: 'slanted', size: 10 })
  }

  private papers(): void {
    const { pdf, t, definition, language } = this
    if (definition.files.length === 0) return
    pdf.heading(t.papers, 2)
    tickBoxes(
      pdf,
      '',
      definition.files.map((it) => it.label[language] + (it.required && isAbsent(it.rule) ? ` (${t.required})` : '')),
    )
  }

  private signature(): void {
    const { pdf, t } = this
    pdf.demandHeight(150)
    pdf.space(16)
    const { doc, left, width } = pdf
    const at = { x: left + width / 2, width: width / 2 }
    pdf.block('P', 130, () => {
      doc.font('slanted').fontSize(11).text(t.place, at.x, doc.y, { width: at.width, align: 'center' })
      doc.font('strong').text(t.signature, at.x, doc.y + 4, { width: at.width, align: 'center' })
      doc.font('slanted').fontSize(10).text(t.signHint, at.x, doc.y, { width: at.width, align: 'center' })
    })
  }
}

function roman(number: number): string {
  const steps: [number, string][] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ]
  let [rest, text] = [number, '']
  for (const [value, letters] of steps)
    while (rest >= value) {
      text += letters
      rest -= value
    }
  return text
}
