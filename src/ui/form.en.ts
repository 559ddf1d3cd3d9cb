import type { vi } from './form.vi.ts'

export const en: typeof vi = {
  optional: '(optional)',
  error: 'Error:',
  summary: 'There is a problem',
  errorTitle: 'Error: ',
  choose: 'Choose',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  showPassword: 'Show',
  hidePassword: 'Hide',
  passwordShown: 'The password is visible',
  passwordHidden: 'The password is hidden',
}
