import type { vi } from './autosave.vi.ts'

export const en: typeof vi = {
  saved: (clock) => `Saved at ${clock}`,
  saving: 'Saving…',
  failedTitle: 'What you just entered is not saved',
  failed: 'The network may be interrupted. Do not close this page: your answers are still here, and we will try again.',
  signedOut: 'Your session has ended. Do not close this page: sign in on another tab, then press “Try saving again”.',
  changed:
    'This dossier was just changed on another tab or device. Copy what you want to keep, then reload the page to see the latest version.',
  retry: 'Try saving again',
}
