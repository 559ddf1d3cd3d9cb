import type { Act } from '#platform/actor.ts'

/** Writing questions, rules and tables, and putting them into a procedure's record. They belong to the whole portal. */
export const writeRulesAct: Act = { name: 'procedures.write-rules', roles: ['portal-administrator'] }
