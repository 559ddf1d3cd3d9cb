import { Type } from 'typebox'

export const linkSettings = Type.Object({
  LINK_CHECK: Type.Union([Type.Literal('on'), Type.Literal('off')], { default: 'on' }),
  /** Hosts that may be asked though they are inside the network: `intranet.example:8080,10.1.2.3`. */
  LINK_CHECK_INSIDE: Type.String({ default: '', pattern: '^[\\w.:,-]*$' }),
  /** Where the files of forms lie, when their paths are to be checked as well. */
  FORM_FILES_URL: Type.Optional(Type.String({ pattern: '^https?://' })),
})
