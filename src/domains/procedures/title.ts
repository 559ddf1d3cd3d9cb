/** After these words "Thủ tục" is part of the name itself: "Thủ tục hải quan đối với ...". */
const keepsThuTuc = /^(hải quan|biên phòng|đối với|điện tử|về|trong|khi)(?=[\s,])/iu

/** Written in capitals everywhere; other words of a name in ALL CAPITALS are lowered. */
const proper = new Map(
  'UBND HĐND BHXH BHYT CCCD ODA VNeID HTX TNHH NSNN ATTP PCCC Việt_Nam Hà_Nội Hồ_Chí_Minh Nhà_nước Đảng Chính_phủ'
    .split(' ')
    .map((word) => word.replace('_', ' ').replace('_', ' '))
    .map((word) => [word.toLocaleLowerCase('vi'), word]),
)
const properPattern = new RegExp(`(?<!\\p{L})(${[...proper.keys()].join('|')})(?!\\p{L})`, 'gu')

/** The name as a heading that reads well: without a number, "Thủ tục" or a full stop around it, and not in ALL CAPITALS. */
export function procedureTitle(name: string): string {
  let title = name.replace(/\s+/g, ' ').trim()
  title = title.replace(/^(\d+\.|\.)\s*/, '').replace(/[.;]$/, '')
  const bare = title.replace(/^thủ tục( hành chính)?\s*:?\s+/iu, '')
  if (bare !== '' && !keepsThuTuc.test(bare)) title = bare
  if (isShouted(title)) title = lowered(title)
  return title.charAt(0).toLocaleUpperCase('vi') + title.slice(1)
}

/**
 * The title where many stand below one another. A long one loses what stands in parentheses, then is cut between two words;
 * the full title stays on its own page.
 */
export function briefTitle(name: string, briefLength = 90): string {
  const title = procedureTitle(name)
  if (title.length <= briefLength) return title
  const bare = withoutParentheses(title)
  if (bare.length <= briefLength) return bare
  const cut = bare.slice(0, briefLength).replace(/\s+\S*$/, '')
  return `${cut.replace(/[\s,;:/–-]+$/, '')}…`
}

/** Innermost first, because they stand in one another. A name that is nothing else keeps them. */
function withoutParentheses(title: string): string {
  let bare = title
  for (let before = ''; before !== bare; ) {
    before = bare
    bare = bare.replace(/\s*\([^()]*\)/g, '').replace(/\s*\[[^[\]]*\]/g, '')
  }
  return bare.trim() || title
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.length > 8 && letters.filter((it) => /\p{Lu}/u.test(it)).length > 0.6 * letters.length
}

function lowered(text: string): string {
  return text.toLocaleLowerCase('vi').replace(properPattern, (word) => proper.get(word)!)
}
