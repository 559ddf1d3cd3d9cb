/**
 * What an entry does. `meaning`: everyday words for official ones; `abbreviation`: letters for words, in questions and in names;
 * `around`: said around the wish, not part of it; `filler`: single words of politeness and grammar; `class`: words that are
 * alike, for `<key>` in other entries, such as members of the family for `<kin>`; `outside`: what no procedure is for.
 */
export const dictionaryKinds = ['meaning', 'abbreviation', 'around', 'filler', 'class', 'outside'] as const

export type DictionaryKind = (typeof dictionaryKinds)[number]
