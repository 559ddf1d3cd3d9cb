export { saveBooth, saveOffice, saveService } from './office/save.sql.ts'
export { saveSlot } from './booking/slot.sql.ts'
export { urls } from './urls.ts'
