import { rowFormat, rowImporter } from '#platform/importer.ts'
import { saveField } from '../fields/field.sql.ts'
import { cataloguesTopic } from '../topic.ts'
import { needed } from './cells.ts'

export const fieldsImporter = rowImporter({
  kind: 'fields',
  summary: 'fields of procedures: code, name',
  topic: cataloguesTopic,
  formats: [
    rowFormat({
      columns: ['code', 'name'],
      optional: ['procedures', 'main_promulgator', 'portal_uuid'],
      read: (row) => ({ code: needed(row, 'code'), name: needed(row, 'name'), portalId: row.portal_uuid || null }),
      save: saveField,
    }),
  ],
})
