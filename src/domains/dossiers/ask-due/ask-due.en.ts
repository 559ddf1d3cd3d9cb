import type { vi } from './ask-due.vi.ts'

export const en: typeof vi = {
  title: 'Ask for a fee',
  lead: 'The applicant is told what to pay. For money taken at the counter, record the receipt number below.',
  item: 'What it is for',
  itemHint: 'For example: fee for birth registration',
  amount: 'Amount',
  unit: 'đồng',
  when: 'When is it due?',
  whens: { receipt: 'At receipt', supplement: 'Now; the dossier waits for it', return: 'When the result is returned' },
  submit: 'Ask for payment',
  byAnswers: 'By the applicant’s answers',
  byAnswersHint: 'What was not asked for yet stands in the form below; you can change it.',
  open: 'Dues of this dossier',
  none: 'None yet.',
  paid: 'Paid',
  unpaid: 'Not paid',
  cancelled: 'Cancelled',
  counter: (item: string) => `Record payment at the counter: ${item}`,
  receipt: 'Receipt number',
  markPaid: 'Record as paid',
  errors: {
    item: 'Say what the money is for.',
    amount: 'The amount is a whole number above 0, in đồng.',
    when: 'Choose when it is due.',
    receiptNumber: 'Give the receipt number.',
  },
}
