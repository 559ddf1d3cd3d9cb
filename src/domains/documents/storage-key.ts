/** Where the bytes of a content lie in the store. Its last two characters are random and spread the folders evenly. */
export function storageKey(contentId: string): string {
  return `documents/${contentId.slice(-2)}/${contentId}`
}
