import { rowImporter } from '#platform/importer.ts'
import { cataloguesTopic } from '../topic.ts'
import { communes } from './communes.ts'
import { oldUnits } from './old-units.ts'
import { provinces } from './provinces.ts'
import { successions } from './successions.ts'

/** Knows four files by their header: communes, provinces, the units before July 2025, and which went into which. */
export const unitsImporter = rowImporter({
  kind: 'units',
  summary: 'provinces, communes, units before July 2025, and old-to-new map (known by their header)',
  topic: cataloguesTopic,
  formats: [successions, oldUnits, communes, provinces],
})
