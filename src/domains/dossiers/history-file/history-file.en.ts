import { formatMoment } from '#ui/format.ts'
import type { vi } from './history-file.vi.ts'

const time = (moment: string) => formatMoment(new Date(moment), 'en')

export const en: typeof vi = {
  title: 'HISTORY OF A DOSSIER',
  name: 'History of the dossier',
  issuer: 'NATIONAL PUBLIC SERVICE PORTAL',
  country: 'SOCIALIST REPUBLIC OF VIET NAM',
  motto: 'Independence - Freedom - Happiness',
  number: (number) => `Dossier: ${number}`,
  upTo: (moment) => `Up to ${time(moment)}`,
  scan: 'Scan to look the dossier up and to learn whether this paper is the portal’s',
  lines: {
    procedure: 'Procedure',
    submission: 'Submission number',
    applicant: 'Applicant',
    owner: 'About',
    agency: 'Settled by',
    receiving: 'Taken in by',
    filed: 'Filed',
    accepted: 'Accepted',
    original: 'First promised',
    due: 'Promised now',
    ended: 'Ended',
    status: 'State',
    reported: 'The agency’s word',
    parts: 'Agencies that take part',
  },
  acts: { name: 'What was done', columns: ['No.', 'When', 'What', 'By whom', 'Content', 'Mark'] },
  clock: {
    name: 'Promised dates, and when the time limit stood still',
    columns: ['When', 'What', 'Promised', 'Time limit'],
    running: 'running',
    paused: 'stands still',
    none: 'not begun',
    over: 'ended',
    supplement: (moment) => `stands still; supplement due ${time(moment)}`,
  },
  papers: {
    name: 'Papers, and the mark of each file',
    columns: ['Paper', 'File', 'Received', 'SHA-256'],
    result: 'Result',
    supplement: 'Supplement',
  },
  by: { citizen: 'Applicant', system: 'The portal' },
  erased: 'The content was erased; its mark remains.',
  chain: (count, head) =>
    `The dossier has ${count} acts. Each carries the mark (SHA-256) of the one before, so that any change, addition or omission shows. The last mark: ${head}`,
  signed: (name) =>
    `The portal wrote and signed this document (PAdES), certificate: ${name}. Open it in a PDF reader to check the signature; a print does not carry it.`,
  demonstration: 'The signature is of a demonstration and has no legal force.',
  unsigned: 'This document is not signed. Scan the code above to check it with the portal.',
  reason: 'History of a dossier',
  link: {
    signed: 'Download the signed history (PDF)',
    unsigned: 'Download the history (PDF, not signed)',
    by: (name) => `Certificate: ${name}`,
    fingerprint: 'SHA-256 of the certificate',
  },
}
