import type { vi } from './attach-paper.vi.ts'

export const en: typeof vi = {
  tasks: 'Back to the list of tasks',
  required: 'This paper is required',
  optional: 'Not required: send it if you have it',
  sent: 'Files sent',
  remove: 'Remove',
  add: 'Choose files',
  hint: (megabytes) =>
    `A picture that shows all four corners (JPG, PNG, HEIC), a PDF or a Word document. You may choose several. Up to ${megabytes} MB each.`,
  send: 'Send the files',
  without: 'Go on without it',
  file: 'File',
  length: 'Size',
  act: 'Action',
  done: 'Done, continue',
  none: 'Choose at least one file',
  tooMany: (max) => `At most ${max} files are taken for this paper. Remove one, then send again.`,
  size: (bytes) => (bytes < 1_048_576 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`),
  added: (count) => (count === 1 ? '1 file received' : `${count} files received`),
}
