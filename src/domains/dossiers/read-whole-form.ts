import { type Answers, type FormDefinition, formPages, readPageWithRows } from '#eforms'
import type { Db } from '#platform/database/connect.ts'

/**
 * Reads a form whose pages an officer filled in as one, page by page as the form reads itself. A page that an answer brings
 * up is shown before it is judged: then it stays.
 */
export async function readWholeForm(
  db: Db,
  definition: FormDefinition,
  it: { answers: Answers; body: Record<string, unknown> },
): Promise<{ answers: Answers; stay: boolean }> {
  const shown = new Set(formPages(definition, it.answers).map((page) => page.index))
  let { answers } = it
  let stay = false
  for (const page of definition.ui.elements.keys()) {
    const isAsked = formPages(definition, answers).some((one) => one.index === page)
    if (!isAsked) continue
    // What another answer brought up before was sent along when the page came again.
    if (!shown.has(page) && !wasSent(definition, page, it.body)) {
      stay = true
      continue
    }
    const read = await readPageWithRows(db, definition, { page, answers, body: it.body })
    answers = read.answers
    stay = stay || read.stay
  }
  return { answers, stay }
}

/** Whether the body has fields of this page at all. */
function wasSent({ ui }: FormDefinition, page: number, body: Record<string, unknown>): boolean {
  const scopes = [...JSON.stringify(ui.elements[page]?.elements).matchAll(/"scope":"#\/properties\/(\w+)"/g)]
  return scopes.some(([, key]) => Object.keys(body).some((name) => name === `a.${key}` || name.startsWith(`a.${key}.`)))
}
