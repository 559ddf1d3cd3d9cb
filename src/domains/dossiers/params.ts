import { Type } from 'typebox'

export const dossierParams = Type.Object({ dossierId: Type.String({ format: 'uuid' }) })
export const draftParams = Type.Object({ draftId: Type.String({ format: 'uuid' }) })
