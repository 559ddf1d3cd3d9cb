import type { vi } from './look-up.vi.ts'

export const en: typeof vi = {
  title: 'Look up in a database',
  lead: 'A database has the data of these papers, so the applicant need not send them. Look them up and record what you found; the applicant can read who looked, and what for.',
  paper: 'In the place of which paper?',
  inDatabase: (database) => `In ${database}`,
  purpose: 'What do you look it up for?',
  purposeHint: 'For example: verifying the relation to the head of the household for a registration of residence.',
  way: 'How is it looked up?',
  ways: { connection: 'Through the portal’s connection', own: 'I have looked it up by the agency’s own means' },
  connectionHint: 'The portal asks the database now and writes its answer into the dossier.',
  state: 'What came of it',
  states: {
    found: 'There are data that can be used',
    missing: 'There are no data',
    wrong: 'The data are wrong or do not match',
    down: 'The database is down and could not be used',
  },
  text: 'What you found',
  textHint: 'The data needed to settle it; if they are wrong or the database is down, say how.',
  submit: 'Write it into the dossier',
  errors: {
    key: 'Choose a paper.',
    purpose: 'Say what you look it up for.',
    way: 'This database is not connected to the portal. Look it up by the agency’s own means and record it.',
    state: 'Choose what came of it.',
    text: 'Write what you found.',
  },
  access: (paper, database, purpose) => `Looked up in ${database} in the place of “${paper}”: ${purpose}`,
  none: 'There is no paper to look up for this dossier',
  noneText: 'The applicant sent every paper that the procedure asks for, or no database stands in for one.',
  card: 'Data from databases',
  cardLead: 'The applicant need not send these papers; the agency looks them up.',
  notLooked: 'Not looked up yet',
  lookUp: 'Look up',
  by: (who, when) => `${who}, ${when}`,
  asked: 'Through the portal’s connection',
  failed: 'The database did not answer. Try again later, or look it up by the agency’s own means.',
  held: (count) =>
    count === 1
      ? '1 paper that you need not send: the agency looks it up'
      : `${count} papers that you need not send: the agency looks them up`,
  heldLead:
    'The State has these data already. Only when the database is down, or its data are missing or wrong, will the agency ask you.',
  heldIn: (database) => `the agency looks it up in ${database}`,
  heldGround: (ground) => `Legal ground: ${ground}`,
  said: {
    found: (it) => `${it.paper}: there are data in ${it.database}.`,
    missing: (it) => `${it.paper}: ${it.database} has no data.`,
    wrong: (it) => `${it.paper}: the data in ${it.database} are wrong or do not match.`,
    down: (it) => `${it.paper}: ${it.database} was down and could not be used.`,
  },
  because: {
    missing: (database) => `The agency looked it up in ${database}: there are no such data.`,
    wrong: (database) => `The agency looked it up in ${database}: the data are wrong or do not match.`,
    down: (database) => `The agency could not look it up in ${database}, which is down.`,
  },
  refused: {
    'never-looked': (paper, database) =>
      `${database} has the data of “${paper}”. Look it up first; the applicant may be asked for it only when the database is down, or its data are missing or wrong (Decree 118/2025, art. 17).`,
    found: (paper, database) =>
      `“${paper}” was found in ${database}, so the applicant may not be asked for it. If the data are wrong, look again and record that (Decree 118/2025, art. 17).`,
  },
}
