import type { ComponentChildren } from 'preact'

/** Where questions are asked: of citizens about a published procedure, or of its authors about their draft. */
export type EligibilityPlace = {
  /** The next question, or a named one again. */
  question(id?: string): string
  /** Forgets the answers. */
  anew: string
  procedure: string
  /** A draft cannot be filed. */
  mayFile: boolean
  banner?: ComponentChildren
}
