import { rowFormat, rowImporter } from '#platform/importer.ts'
import { cataloguesTopic } from '../topic.ts'
import { needed } from './cells.ts'
import { saveListedAgency, saveListedGroup } from './listed-agency.ts'

export const agenciesImporter = rowImporter({
  kind: 'agencies',
  summary: 'agencies (code, name, code_kind) or groups of agencies (name, uses), known by their header',
  topic: cataloguesTopic,
  formats: [
    rowFormat({
      columns: ['code', 'name', 'code_kind'],
      optional: ['as_promulgator', 'as_executing', 'as_authority', 'as_authorized', 'as_coordinating', 'portal_uuid'],
      read: (row) => ({
        code: needed(row, 'code'),
        name: needed(row, 'name'),
        generic: row.code_kind === 'generic-role',
        portalId: row.portal_uuid || null,
      }),
      save: saveListedAgency,
    }),
    rowFormat({
      columns: ['name', 'uses'],
      optional: ['portal_uuid'],
      read: (row) => ({ name: needed(row, 'name'), portalId: row.portal_uuid || null }),
      save: saveListedGroup,
    }),
  ],
})
