import type { vi } from './take-number.vi.ts'

export const en: typeof vi = {
  offices: 'Queue numbers and appointments',
  officesLead: 'Choose where you will go, see how many wait there, and take a number before you leave.',
  none: 'No office gives numbers through the portal yet',
  noneText: 'Addresses and office hours are on the pages of the agencies.',
  place: 'Address',
  hours: 'Office hours',
  lines: 'What do you come for?',
  take: (service) => `Take a number: ${service}`,
  signIn: 'Sign in to take a number from home',
  onSpot: 'Numbers are given at the kiosk only.',
  book: 'Book an appointment',
  own: (number) => `Your number: ${number}`,
  see: 'See your number',
  screen: 'Screen of the waiting room',
  noServices: 'No line has been opened here yet.',
}
