import type { Text } from '#eforms'

/** What became of the files of an archive. */
export const zipWords = {
  notInZip: (name: string): Text => ({
    vi: `Trong tệp ZIP không có tệp “${name}”, hoặc có nhiều tệp cùng tên này. Hãy xem lại tên tệp trong bảng.`,
    en: `The ZIP has no file “${name}”, or several of this name. Look at the name in the table.`,
  }),
  tooMany: (name: string): Text => ({
    vi: `Tệp “${name}” là thừa: giấy tờ này đã đủ số tệp được nhận.`,
    en: `“${name}” is too many: this paper has as many files as are taken.`,
  }),
  broken: (name: string, fault: 'damaged' | 'too-large'): Text =>
    fault === 'damaged'
      ? {
          vi: `Tệp “${name}” trong ZIP bị hỏng. Hãy nén lại rồi gửi.`,
          en: `“${name}” in the ZIP is damaged. Pack it again, then send.`,
        }
      : {
          vi: `Tệp “${name}” quá lớn. Hãy chụp hoặc lưu lại với dung lượng nhỏ hơn.`,
          en: `“${name}” is too large. Save it smaller.`,
        },
}
