export type Line = {
  /** How many wait before. */
  ahead: number
  /** How many of this line were called within the window, and how long it is. */
  called: number
  windowMinutes: number
  /** What the office says that one visit takes, and how many booths serve the line now. */
  expectedMinutes: number
  booths: number
}

/** Fewer calls than this tell nothing about the pace of today. */
const enough = 3

/**
 * About how many minutes one waits: by the pace of the last hours, or by what the office expects while too few were called.
 * Undefined when nobody serves the line and nothing is known.
 */
export function estimateWait(line: Line): number | undefined {
  const { ahead, called, windowMinutes, expectedMinutes, booths } = line
  if (booths === 0) return undefined
  const minutesEach = called >= enough ? windowMinutes / called : expectedMinutes / booths
  return Math.round(ahead * minutesEach)
}
