import { Type } from 'typebox'

export const codeParams = Type.Object({ code: Type.String({ maxLength: 100 }) })
