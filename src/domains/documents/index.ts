export type { FileKind, ReceivedFile, StoredFile } from './file.ts'
export { receiveFile, type FileDeclaration } from './receive-file.ts'
export { receiveMultipart, type MultipartError, type ReceivedForm, type ReceivedPart } from './receive-multipart.ts'
export { copyFile, findFile, findFiles, keepFile, passFile, purgeFiles, releaseFile } from './keep-file.ts'
export { deleteContents } from './delete-contents.ts'
export { largestUpload } from './config.ts'
export { sendFile } from './send-file.ts'
export { fileSentence } from './file-sentence.ts'
export {
  dayIn,
  isUsable,
  type Recognition,
  type Source,
  type StoreDocument,
  type Validity,
  validityOf,
} from './store/store-document.ts'
export {
  countStore,
  findOwnDocument,
  findStoreDocuments,
  listStore,
  revokeResults,
  type StoreFilter,
} from './store/store-document.sql.ts'
export {
  factHistory,
  insertFacts as recogniseFacts,
  type NewFact,
  newestFacts,
  type StoreFact,
} from './store/store-fact.sql.ts'
export { addOwnDocument, keepRecognised, mostOwn, removeOwnDocument } from './store/keep-document.ts'
