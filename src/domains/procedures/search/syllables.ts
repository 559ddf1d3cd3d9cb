const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?'
const rhymes =
  'a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in ' +
  'inh ip it iu o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot u ua uac ' +
  'uan uang uat uau uay uc ue uech uenh ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uyn ' +
  'uynh uyt uyu y yem yen yet yeu ynh'
const syllable = new RegExp(`^${onset}(?:${rhymes.split(' ').join('|')})$`)

/** Whether a folded word can be said in Vietnamese: a slip of the keyboard mostly cannot. */
export function isSyllable(folded: string): boolean {
  return syllable.test(folded)
}

/** What was meant when the marks of an input method stayed as letters or digits: "ddawng" and "d9ang8" are "dang". */
export function withoutInputMarks(folded: string): string | undefined {
  if (!/^[a-z][a-z1-9]+$/.test(folded)) return undefined
  const plain = /\d/.test(folded) ? folded.replace(/\d/g, '') : untelex(folded)
  return plain !== folded && plain.length > 1 && isSyllable(plain) ? plain : undefined
}

function untelex(word: string): string {
  const letters = word
    .replace(/dd/g, 'd')
    .replace(/([aeo])\1/g, '$1')
    .replace(/([aou])w/g, '$1')
    .replace(/w/g, 'u')
  if (isSyllable(letters)) return letters
  // A tone stands last, or right after the vowel it was meant for: "khais", "khasi".
  return letters.replace(/(?<=[aeiouy].*)[sfrxj]/, '').replace(/w/g, '')
}
