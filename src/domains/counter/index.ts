export { saveBooth, saveOffice, saveService } from './office/save.sql.ts'
export { urls } from './urls.ts'
