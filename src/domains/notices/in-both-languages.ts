import type { Language, Texts } from '#platform/language.ts'

export type Words = { subject: string; text: string }

/** The words that are sent, in the reader's language, and the same in the other for a page in that. */
export function inBothLanguages(words: Texts<Words>, language: Language): Words & { language: Language; other: Words } {
  return { language, ...words[language], other: words[language === 'vi' ? 'en' : 'vi'] }
}

/** A notice as it was sent, and in the other language if that is known. */
export type Said = { language: Language; subject: string; otherSubject: string | null }

/** The subject for a page in this language, and the language it is in: an older notice has only one. */
export function subjectFor(said: Said, language: Language): { text: string; language: Language } {
  if (said.language === language || said.otherSubject === null) return { text: said.subject, language: said.language }
  return { text: said.otherSubject, language }
}
