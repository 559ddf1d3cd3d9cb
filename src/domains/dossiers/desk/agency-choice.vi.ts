export const vi = {
  agency: 'Cơ quan',
  find: 'Tìm cơ quan khác theo tên',
  findHint: 'Gõ một phần tên, có dấu hay không đều được, rồi bấm Tìm.',
  lookUp: 'Tìm',
  found: 'Hãy chọn một trong các cơ quan tìm thấy.',
  none: 'Không có cơ quan nào mang tên này. Hãy thử ít chữ hơn.',
  choose: 'Hãy chọn cơ quan.',
}
