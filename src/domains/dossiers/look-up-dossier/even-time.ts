/** Longer than finding takes, and than making or checking a one-time code takes. */
export const evenTime = { find: 250, code: 700 }
