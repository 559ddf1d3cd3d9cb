import type { Agency } from '#catalogues'
import { type FormColumn, formColumns, type FormDefinition, plain, type Text } from '#eforms'
import { applicantsCases, type Procedure } from '#procedures'
import type { Db } from '#platform/database/connect.ts'
import { findReceiver } from '../start-draft/find-receiver.ts'
import { words } from './table-columns.texts.ts'

/** A column of the spreadsheet: of the form, or what is asked around it. */
export type TableColumn = {
  /** `key`, `case`, `agency`, `province`, `commune`, `file:birth-certificate`, or the pointer of an answer. */
  id: string
  title: Text
  hint: Text
  required: boolean
  choices: readonly Text[]
}

/** Where dossiers go when neither the form nor a column decides it. */
export type TablePlan = { columns: TableColumn[]; agency: Agency | undefined; agencies: readonly Agency[] }

/** What a procedure's spreadsheet asks, in order: the sender's own name of the row, case and place, the form, the papers. */
export async function tablePlan(
  db: Db,
  { procedure, definition }: { procedure: Procedure; definition: FormDefinition },
): Promise<TablePlan> {
  const receiver = await findReceiver(db, { procedure, definition, place: {} })
  const agencies = receiver.ask === 'agency' ? receiver.agencies : []
  const columns = [
    column('key', words.key, { required: true, hint: words.keyHint }),
    ...caseColumn(procedure, definition),
    ...(receiver.ask === 'agency'
      ? [column('agency', words.agency, { required: true, choices: agencies.map((it) => both(it.name)) })]
      : []),
    ...(receiver.ask === 'province'
      ? [
          column('province', words.province, { required: true, hint: words.provinceHint }),
          column('commune', words.commune, { hint: words.communeHint }),
        ]
      : []),
    ...withOwnTitles(formColumns(definition)),
    ...definition.files.map((slot) =>
      column(`file:${slot.key}`, words.paper(slot.label), { hint: words.paperHint(slot.required) }),
    ),
  ]
  return { columns, agency: receiver.ask === 'nothing' ? receiver.agency : undefined, agencies }
}

function caseColumn({ record }: Procedure, definition: FormDefinition): TableColumn[] {
  const cases = applicantsCases(record)
  if (cases.length === 0 || 'case' in definition.schema.properties) return []
  return [column('case', words.case, { required: true, choices: cases.map((it) => both(it.name)) })]
}

/** What two pages call the same is told apart by the page, and what is left by a number. */
function withOwnTitles(columns: readonly FormColumn[]): TableColumn[] {
  const count = (of: readonly Text[], title: Text) => of.filter((it) => plain(it.vi) === plain(title.vi)).length
  const titles = columns.map((it) => it.title)
  const paged = columns.map((it) => (count(titles, it.title) > 1 ? words.onPage(it.page, it.title) : it.title))
  return columns.map(({ pointer, hint, required, choices }, index) => {
    const title = paged[index]!
    const before = count(paged.slice(0, index), title)
    const own = before === 0 ? title : words.numbered(title, before + 1)
    return { id: pointer, title: own, hint, required, choices: choices.map((it) => it.title) }
  })
}

function column(id: string, title: Text, it: Partial<Omit<TableColumn, 'id' | 'title'>>): TableColumn {
  return { id, title, hint: both(''), required: false, choices: [], ...it }
}

function both(text: string): Text {
  return { vi: text, en: text }
}
