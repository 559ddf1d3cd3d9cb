/** One component of a dossier as the officer found it when it came in (Decree 61/2018 art. 17). */
export type ComponentState = 'complete' | 'missing' | 'invalid'
export type ComponentCheck = { component: string; state: ComponentState }

/** A check as the officer's form says it: the state of each component by its place, and words about what is wanting. */
export type CheckedComponent = ComponentCheck & { choice: string; words: string }

const states: ReadonlySet<string> = new Set<ComponentState>(['complete', 'missing', 'invalid'])

/**
 * Reads the check from the form: fields `check-0` ... and `check-answers` with the state, `words-...` with what is wanting. A
 * component that the form says nothing about is complete: accepting says so.
 * @law 3.2-1
 */
export function readCheck(
  body: Record<string, unknown>,
  papers: readonly string[],
  answersName: string,
): CheckedComponent[] {
  const components = [...papers.map((name, index) => [String(index), name] as const), ['answers', answersName] as const]
  return components.map(([choice, component]) => {
    const state = body[`check-${choice}`]
    const words = body[`words-${choice}`]
    return {
      choice,
      component,
      state: typeof state === 'string' && states.has(state) ? (state as ComponentState) : 'complete',
      words: typeof words === 'string' ? words.normalize('NFC').trim().slice(0, 2000) : '',
    }
  })
}

export function wanting(check: readonly CheckedComponent[]): CheckedComponent[] {
  return check.filter((it) => it.state !== 'complete')
}
