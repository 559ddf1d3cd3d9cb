import type { vi } from './kiosk.vi.ts'

export const en: typeof vi = {
  title: 'Take a number',
  lead: 'Touch what you come for.',
  start: 'Back to the start',
  done: 'Your number',
  keep: 'Remember or print it. When it is your turn it shows on the screen of the waiting room.',
  booked: 'You have booked: type the code',
  bookedHint: 'Six digits, from the message about your appointment.',
  bookedButton: 'Get a number',
  wrongCode: 'Nothing is booked today with this code. Check the six digits, or ask an officer.',
  print: 'Print',
  otherLanguage: 'Tiếng Việt',
  noServices: 'No line has been opened here yet. Please ask an officer.',
  notKiosk: 'This device is not a kiosk and gives no numbers. An officer opens one on the page of booths.',
}
