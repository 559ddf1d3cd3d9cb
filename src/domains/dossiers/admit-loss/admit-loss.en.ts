import type { vi } from './admit-loss.vi.ts'

export const en: typeof vi = {
  title: 'Papers lost or damaged at the agency',
  lead: 'The agency admits it and apologises. It bears all costs; what is still to be paid for the dossier is cancelled.',
  kind: 'What happened?',
  kinds: { lost: 'They were lost', damaged: 'They were damaged' },
  papers: 'Which papers?',
  remedy: 'What does the agency do about it, and need the applicant do anything?',
  remedyHint: 'The applicant reads these very words.',
  submit: 'Apologise to the applicant',
  errors: {
    kind: 'Choose whether they were lost or damaged.',
    papers: 'Name the papers.',
    remedy: 'Say what the agency does about it.',
  },
}
