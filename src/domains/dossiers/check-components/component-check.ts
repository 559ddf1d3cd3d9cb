export const componentStates = ['complete', 'missing', 'invalid'] as const
export type ComponentState = (typeof componentStates)[number]

/** One component of a dossier as the officer found it when it came in (Decree 61/2018 art. 17). */
export type ComponentCheck = { component: string; state: ComponentState }

/** With its place on the form: the number of the paper, or `answers`. */
export type CheckedComponent = ComponentCheck & { choice: string }

/**
 * Reads the check from the form: fields `check-0` ... and `check-answers`. What the form says nothing about is complete:
 * whoever accepts says so.
 * @law 3.2-1
 */
export function readCheck(
  body: Record<string, unknown>,
  papers: readonly string[],
  answersName: string,
): CheckedComponent[] {
  const components = [...papers.map((name, index) => [String(index), name] as const), ['answers', answersName] as const]
  return components.map(([choice, component]) => ({
    ...{ choice, component },
    state: componentStates.find((it) => it === body[`check-${choice}`]) ?? 'complete',
  }))
}

/** The check as it was ticked before, paper by paper; what nobody ticked is complete: whoever accepts says so. */
export function checkByTicks(
  papers: readonly string[],
  ticks: readonly { component: string; state: ComponentState }[],
  answersName: string,
): ComponentCheck[] {
  const stateOf = (name: string) => ticks.find((it) => it.component === name)?.state ?? 'complete'
  const found = papers.map((component) => ({ component, state: stateOf(component) }))
  // The tick of the form has no name.
  return [...found, { component: answersName, state: stateOf('') }]
}

export function isWanting({ state }: ComponentCheck): boolean {
  return state !== 'complete'
}

/** Without the places on the form: what the act keeps. */
export function checkToKeep(check: readonly CheckedComponent[]): ComponentCheck[] {
  return check.map(({ component, state }) => ({ component, state }))
}
