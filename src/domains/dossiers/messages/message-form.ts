import { Type } from 'typebox'

export const longestMessage = 4000

/** What either side sends, beside files. */
export const messageForm = Type.Object({ text: Type.String({ minLength: 1, maxLength: longestMessage }) })
