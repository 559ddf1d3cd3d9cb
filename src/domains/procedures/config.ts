import { Type } from 'typebox'

export const proceduresConfig = Type.Object({
  /**
   * In what the 20 and 5 days before effect are counted (Decree 63/2010 art. 15): `day` as the decree says, `working-day` as
   * the index of Decision 766/2022 does.
   */
  PUBLICATION_DAYS: Type.Unsafe<'day' | 'working-day'>({ enum: ['day', 'working-day'], default: 'day' }),
  LINK_CHECK: Type.Union([Type.Literal('on'), Type.Literal('off')], { default: 'on' }),
  /** Hosts that may be asked though they are inside the network: `intranet.example:8080,10.1.2.3`. */
  LINK_CHECK_INSIDE: Type.String({ default: '', pattern: '^[\\w.:,-]*$' }),
  /** Where the files of forms lie, when their paths are to be checked as well. */
  FORM_FILES_URL: Type.Optional(Type.String({ pattern: '^https?://' })),
})
