/** Up to here a list; up to the second a text with suggestions; beyond, one types and is shown what fits. */
export const mostListed = 100
export const mostSuggested = 1000
export const mostFitting = 20

/** What was typed; '' for nothing, and for a row that has its name. */
export function typedIn(value: unknown): string {
  const { code, name } = (typeof value === 'object' && value !== null ? value : {}) as {
    code?: unknown
    name?: unknown
  }
  return typeof code === 'string' && name === undefined ? code : ''
}
