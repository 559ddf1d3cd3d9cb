import { Type } from 'typebox'

export const publicationSettings = Type.Object({
  /**
   * In what the 20 and 5 days before effect are counted (Decree 63/2010 art. 15): `day` as the decree says, `working-day` as
   * the index of Decision 766/2022 does.
   */
  PUBLICATION_DAYS: Type.Unsafe<'day' | 'working-day'>({ enum: ['day', 'working-day'], default: 'day' }),
})
