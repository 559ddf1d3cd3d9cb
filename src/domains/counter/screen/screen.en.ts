import type { vi } from './screen.vi.ts'

export const en: typeof vi = {
  title: (office) => `Now calling: ${office}`,
  number: 'Number',
  booth: 'Booth',
  none: 'No number has been called yet',
  soundOn: 'Switch the sound on',
  soundOff: 'Switch the sound off',
}
