import { type NoticeWritten, noticesWritten } from '#notices'
import type { Database, Tx } from '#platform/database/connect.ts'
import type { Language } from '#platform/language.ts'
import { newId } from '#platform/new-id.ts'
import type { Dossier } from '../dossier.sql.ts'
import { type Message, listMessages } from '../messages/message.sql.ts'
import { wholeOf } from '../on-track.ts'
import { papersIssuedAfter } from '../paper-forms/issue/issued-paper.sql.ts'
import type { Sheet } from '../paper-forms/sheet.ts'

/** What the applicant will receive: what is said to them, the papers, the message in the thread. */
export type Foreseen = {
  notices: NoticeWritten[]
  sheets: { language: Language; sheet: Sheet }[]
  message: Message | undefined
}

/**
 * Does the act and undoes it: what it would send is read in between, so that a preview cannot differ from what is sent
 * (ADR 26). What the act refuses, it refuses here too.
 */
export async function foreseeAct(db: Database, dossier: Dossier, act: (tx: Tx) => Promise<unknown>): Promise<Foreseen> {
  let foreseen: Foreseen | undefined
  try {
    await db.begin(async (tx) => {
      const since = newId()
      await act(tx)
      foreseen = await readForeseen(tx, wholeOf(dossier), since)
      throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  return foreseen!
}

class Undone extends Error {}

async function readForeseen(tx: Tx, { id, revision }: Dossier, since: string): Promise<Foreseen> {
  const written = await noticesWritten(tx, { about: `dossier:${id}`, since })
  const notices = written.filter((it) => !it.kind.endsWith('.officer'))
  const papers = await papersIssuedAfter(tx, id, revision)
  // The law's language first; beside it the one in which the person reads.
  const languages: Language[] = notices.some((it) => it.language === 'en') ? ['vi', 'en'] : ['vi']
  return {
    notices,
    sheets: papers.flatMap(({ sheets }) =>
      languages.flatMap((language) => (sheets ? [{ language, sheet: sheets[language] }] : [])),
    ),
    message: (await listMessages(tx, id)).findLast((it) => it.id > since),
  }
}
