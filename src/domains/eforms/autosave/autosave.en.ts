import type { vi } from './autosave.vi.ts'

export const en: typeof vi = {
  saved: (clock) => `Saved at ${clock}`,
  saving: 'Saving…',
  failedTitle: 'What you just entered is not saved',
  failed: 'The network may be interrupted. Do not close this page: your answers are still here, and we will try again.',
  signedOut: 'Your session has ended. Do not close this page: sign in on another tab, then press “Try saving again”.',
  changed:
    'This draft was just saved in another window or on another device. What you entered is still here, nothing is lost. Press the button below to look at it and save it; or reload the page to take the other version.',
  review: 'Look at it, then save this version',
  retry: 'Try saving again',
}
