import type { ImportProgress } from '#platform/importer.ts'

export type Meter = ImportProgress & {
  size(bytes: number): void
  read(bytes: number): void
  /** The file or the work ended before its end, and why. What was saved stays. */
  breakOff(sentence: string): void
  conclusion(): { lines: string[]; good: boolean }
}

/** What the meter writes on: a terminal gets one line that changes, anything else a line from time to time. */
export type Screen = { isTTY?: boolean; write(text: string): unknown }

const shownFaults = 20

/** Counts rows and time while a file is imported, shows how far it is, and sums up at the end. */
export function createMeter(name: string, screen: Screen, clock: () => number = () => performance.now()): Meter {
  const started = clock()
  const every = screen.isTTY ? 100 : 5000
  const faults: string[] = []
  const notes: string[] = []
  let [bytes, total, saved, refused, shown] = [0, 0, 0, 0, started]
  let broken: string | undefined

  function show(): void {
    const at = clock()
    if (at - shown < every) return
    shown = at
    const line = `${name}: ${progressLine({ saved, refused, share: total > 0 ? bytes / total : 0, seconds: (at - started) / 1000 })}`
    screen.write(screen.isTTY ? `\r\x1b[K${line}` : `${line}\n`)
  }

  return {
    size: (count) => {
      total = count
    },
    read(count) {
      bytes += count
      show()
    },
    saved(count) {
      saved += count
      show()
    },
    refuse(line, reason) {
      refused++
      if (faults.length < shownFaults) faults.push(`  line ${line}: ${reason}`)
    },
    note: (sentence) => void notes.push(sentence),
    breakOff(sentence) {
      broken ??= sentence
    },
    conclusion() {
      if (screen.isTTY) screen.write('\r\x1b[K')
      const seconds = (clock() - started) / 1000
      const rate = seconds > 0 ? Math.round(saved / seconds) : saved
      const counted = `${name}: ${number(saved)} rows saved, ${number(refused)} refused, in ${seconds.toFixed(1)} s (${number(rate)} rows/s).`
      const hidden = refused - faults.length
      return {
        good: refused === 0 && broken === undefined,
        lines: [
          ...notes.map((it) => `${name}: ${it}`),
          ...faults,
          ...(hidden > 0 ? [`  and ${number(hidden)} more`] : []),
          ...(broken ? [`${name}: ${broken}`] : []),
          ...(broken && saved + refused === 0 ? [] : [counted]),
          ...(broken && saved > 0
            ? ['What was saved is whole. Import the file again when it is: nothing is doubled.']
            : []),
        ],
      }
    },
  }
}

function progressLine(at: { saved: number; refused: number; share: number; seconds: number }): string {
  const rate = at.seconds > 0 ? at.saved / at.seconds : 0
  const parts = [`${number(at.saved)} rows`, `${number(Math.round(rate))} rows/s`]
  if (at.refused > 0) parts.push(`${number(at.refused)} refused`)
  if (at.share > 0) {
    parts.push(`${Math.min(100, Math.floor(at.share * 100))} %`)
    parts.push(`about ${left((at.seconds / at.share) * (1 - at.share))} left`)
  }
  return parts.join(', ')
}

function left(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds))
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

function number(value: number): string {
  return value.toLocaleString('en-US')
}
