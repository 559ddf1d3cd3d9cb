/** The note in brackets that ends a name: "Văn bản ủy quyền (chỉ khi bạn nhờ người khác)". */
const lastNote = /\(([^()]*)\)[\s.;,]*$/u
const tail = /[,;]\s*((?:chỉ khi|nếu có)(?!\p{L})[^,;]*?)[\s.;,]*$/iu
const condition = /^(?:nếu có$|(?:chỉ )?(?:khi|nếu|(?:trong |đối với )?trường hợp)(?!\p{L}))/iu
/** What says how a paper is handed in, or what stands in for it, says nothing about whether it is needed. */
const otherwise = /nộp|gửi|xuất trình|bản sao|bản chính|bản gốc|thì|thay thế/iu
const several =
  /[;:\n]|\. |kèm|(?:,| và) (?:các )?(?:bản|giấy|văn bản|đơn|tờ|phiếu|biên bản|báo cáo|tài liệu|chứng|hồ sơ|hợp đồng|danh|quyết định)(?!\p{L})/iu
const longest = 220

/**
 * Whether a paper's own name says that only some need it. Where the name tells of several papers nobody can say of which it
 * speaks: then nothing is said beyond the name, because a paper wrongly called optional sends people home.
 */
export function isOnlyIf(name: string): boolean {
  const text = name.normalize('NFC').trim()
  const found = lastNote.exec(text) ?? tail.exec(text)
  if (!found || found.index === 0 || text.length > longest) return false
  const note = found[1]!.trim()
  return condition.test(note) && !otherwise.test(note) && !several.test(text.slice(0, found.index))
}
