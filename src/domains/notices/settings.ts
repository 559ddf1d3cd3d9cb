import { Type } from 'typebox'

export const settings = Type.Object({
  /** An HTTP gateway that takes `{ to, text, id }` as JSON and sends an SMS. */
  SMS_URL: Type.Optional(Type.String({ pattern: '^https?://' })),
  SMS_TOKEN: Type.Optional(Type.String({ minLength: 1 })),
})
