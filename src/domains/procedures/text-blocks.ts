/** A line of a long text, with how far it is set in; and whether a step begins here. */
export type Line = { text: string; depth: 0 | 1 | 2; step: string | null }

// Only after a blank, so that not one character of the text moves.
const stepStart = /(?<=[.;:\n]\s*)\s+(?=(?:[a-zđ]\)|[-+*]|\d[.)])?\s*Bước \d+\s*[:.])/gu
const stepHead = /^((?:[a-zđ]\)|[-+*]|\d[.)])?\s*Bước \d+\s*[:.]?)/u

/** Splits a published text at its own line breaks and at "Bước 2:", so that it can be read; every character stays. */
export function linesOf(text: string): Line[] {
  return text
    .replace(stepStart, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(lineOf)
}

function lineOf(text: string): Line {
  const step = stepHead.exec(text)?.[1]
  if (step !== undefined) return { text: text.slice(step.length), depth: 0, step }
  if (/^[+•o]\s/u.test(text)) return { text, depth: 2, step: null }
  if (/^([-–*]|[a-zđ]\)|\(?[ivx]+\)|\d+(\.\d+)+)/iu.test(text)) return { text, depth: 1, step: null }
  return { text, depth: 0, step: null }
}
