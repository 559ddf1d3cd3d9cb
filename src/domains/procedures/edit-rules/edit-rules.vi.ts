import type { RuleFinding } from '../rules/check-rules.ts'

const types = { boolean: 'có/không', number: 'số', text: 'chữ', date: 'ngày', duration: 'khoảng thời gian' }

export const vi = {
  lead: 'Hỏi gì trước khi nộp, ai đủ điều kiện, trường hợp nào thu bao nhiêu và trong bao lâu.',
  lists: { questions: 'Câu hỏi', eligibility: 'Điều kiện', tables: 'Bảng quyết định', examples: 'Ví dụ kiểm thử' },
  listHints: {
    questions: 'Câu nào cũng phải trả lời được trong vài giây. Chỉ hỏi khi câu trả lời còn làm thay đổi kết quả.',
    eligibility: 'Mỗi điều kiện có một câu nói với người dân khi điều kiện không được đáp ứng.',
    tables: 'Thời hạn, phí, trường hợp và giấy tờ tùy theo câu trả lời.',
    examples: 'Với câu trả lời này thì ra kết quả này. Ví dụ sai thì chưa gửi kiểm tra được.',
  },
  decides: { limit: 'Thời hạn', fee: 'Phí, lệ phí', case: 'Trường hợp', papers: 'Giấy tờ' },
  add: {
    questions: 'Thêm câu hỏi',
    eligibility: 'Thêm điều kiện',
    tables: 'Thêm bảng',
    examples: 'Thêm ví dụ',
  },
  addTable: {
    limit: 'Thêm bảng thời hạn',
    fee: 'Thêm bảng phí',
    case: 'Thêm bảng trường hợp',
    papers: 'Thêm bảng giấy tờ',
  },
  unnamed: '(chưa viết)',
  sound: 'Đúng',
  unsound: (count: number) => `${count} điều cần sửa`,
  findingsTitle: (count: number) => `Còn ${count} điều cần sửa trước khi gửi kiểm tra`,
  soundTitle: 'Không có gì sai',
  soundText: 'Không bảng nào chồng nhau hay để hở, ví dụ nào cũng đúng.',
  tryAll: 'Thử trả lời như người dân',
  staleTitle: 'Người khác vừa sửa mục này',
  stale:
    'Bản của bạn chưa ghi đè lên bản của họ. Bạn sửa ô bên dưới cho đúng ý cả hai rồi lưu lại; ' +
    'hoặc về danh sách để giữ bản của họ.',
  goneTitle: 'Người khác vừa xóa mục này',
  gone: 'Điều bạn nhập vẫn còn ở đây. Bấm lưu lần nữa để thêm lại mục này vào cuối danh sách.',
  save: 'Lưu',
  try: 'Thử, chưa lưu',
  remove: 'Xóa mục này',
  up: 'Đưa lên',
  down: 'Đưa xuống',
  both: { vi: 'tiếng Việt', en: 'tiếng Anh' },
  fields: {
    id: 'Tên dùng trong điều kiện và bảng',
    idHint: 'Chữ không dấu, bắt đầu bằng chữ thường, ví dụ soTuoi.',
    kind: 'Loại',
    text: 'Câu hỏi',
    hint: 'Gợi ý',
    choices: 'Các lựa chọn (khi chọn một)',
    choicesHint: 'Mỗi dòng: giá trị | tiếng Việt | tiếng Anh. Giá trị là chữ thường không dấu, ví dụ nha-thue.',
    min: 'Số nhỏ nhất',
    max: 'Số lớn nhất',
    condition: 'Điều kiện (FEEL): phải đúng thì mới đủ điều kiện',
    conditionHint: 'Ví dụ: ngaySinh + duration("P18Y") <= today. Dùng được: các câu hỏi và today.',
    effect: 'Khi không đúng',
    sentence: 'Câu nói với người dân',
    advice: 'Nên làm gì',
    instead: 'Mã thủ tục nên dùng thay',
    source: 'Căn cứ (điều, khoản)',
    comparing: 'Đối chiếu',
    toCheck: 'Chưa đối chiếu với văn bản',
    item: 'Tên khoản thu',
    hitPolicy: 'Khi nhiều hàng cùng khớp',
    inputs: 'Cột điều kiện (FEEL)',
    inputsHint: 'Mỗi dòng một cột. Dùng được: các câu hỏi, channel ("online", "in-person", "post") và today.',
    tests: 'Khớp khi',
    testsHint: 'Mỗi cột một ô, cách nhau bằng |. Dấu - là bất kỳ. Xóa trắng thì bỏ hàng.',
    amount: 'Số tiền (đồng)',
    amountHint: 'Để trống khi nơi khác quyết định; nói rõ ở phần chữ.',
    times: 'Nhân với (FEEL)',
    timesHint: 'Ví dụ soBan. Để trống là một lần.',
    words: 'Phần chữ',
    limitAmount: 'Số',
    unit: 'Đơn vị',
    caseCode: 'Trường hợp',
    needs: 'Giấy tờ cần có',
    needsHint:
      'Mỗi dòng tên một nhóm hoặc mã một giấy tờ của thủ tục (tên, nếu giấy tờ không có mã). Giấy tờ không dòng nào nêu thì ai cũng phải nộp; giấy tờ được nêu thì người nộp phải gửi, hoặc không bị hỏi, theo câu trả lời.',
    reason: 'Vì sao',
    exampleName: 'Tên ví dụ',
    channel: 'Cách nộp',
    today: 'Ngày nộp',
    answers: 'Câu trả lời',
    expects: 'Phải ra kết quả',
    fee: 'Tổng phí (đồng)',
    notLooked: 'Để trống thì không kiểm tra.',
  },
  row: (number: number) => `Hàng ${number}`,
  newRow: 'Hàng mới',
  kinds: { 'yes-no': 'Có / không', choice: 'Chọn một', number: 'Số', date: 'Ngày' },
  effects: { blocks: 'Chưa đủ điều kiện', warns: 'Được, nhưng cần lưu ý' },
  policies: { UNIQUE: 'Không được phép: chỉ một hàng khớp', FIRST: 'Lấy hàng đầu tiên' },
  units: {
    ...{ 'working-day': 'ngày làm việc', day: 'ngày', hour: 'giờ', month: 'tháng', year: 'năm' },
    other: 'không đếm được, xem phần chữ',
  },
  channels: { online: 'Trực tuyến', 'in-person': 'Trực tiếp', post: 'Bưu điện' },
  verdicts: { fits: 'Đủ điều kiện', warns: 'Được, cần lưu ý', blocks: 'Chưa đủ điều kiện' },
  outcome: 'Kết quả với những câu trả lời này',
  decidesAll: 'Thời hạn và phí',
  holds: 'Đúng như mong đợi',
  fails: 'Không như mong đợi',
  errors: {
    id: 'Tên là chữ không dấu, bắt đầu bằng chữ thường, không có dấu cách.',
    required: 'Hãy điền mục này.',
    number: 'Hãy điền một số.',
    money: 'Số tiền là số nguyên, tính bằng đồng.',
    choices: 'Cần ít nhất hai lựa chọn, mỗi dòng: giá trị | tiếng Việt | tiếng Anh.',
    date: 'Hãy điền một ngày có thật.',
  },
  with: (answers: string) => `Ví dụ: ${answers}.`,
  finding: (it: RuleFinding): string => {
    const part = it.part ? `“${it.part}”` : ''
    const rows = it.rows?.map((row) => row + 1).join(' và ') ?? ''
    switch (it.problem) {
      case 'syntax':
        return part ? `Không đọc được ${part}.` : 'Chưa viết điều kiện.'
      case 'unknown-name':
        return `Không có câu hỏi nào tên ${part}.`
      case 'not-allowed':
        return `Không dùng được ${part} ở đây.`
      case 'wrong-type':
        return `${part} là ${it.found ? types[it.found] : '?'}, ở đây cần ${it.wanted ? types[it.wanted] : '?'}.`
      case 'same-id':
        return `Tên ${part} đã dùng cho mục khác.`
      case 'too-many':
        return `Nhiều nhất ${it.part} câu hỏi.`
      case 'no-choices':
        return `Câu hỏi ${part} cần ít nhất hai lựa chọn khác nhau.`
      case 'min-over-max':
        return `Câu hỏi ${part} có số nhỏ nhất lớn hơn số lớn nhất.`
      case 'never-asked':
        return `Câu hỏi ${part} không dùng vào đâu.`
      case 'not-yes-no':
        return `Điều kiện ${part} phải cho kết quả có hoặc không.`
      case 'not-a-number':
        return `${part} phải cho kết quả là số.`
      case 'tests-missing':
        return 'Số ô của hàng không bằng số cột.'
      case 'overlap':
        return `Hàng ${rows} cùng khớp.`
      case 'gap':
        return 'Không hàng nào khớp.'
      case 'not-whole':
        return `Hàng ${rows} nhân ra số lẻ hoặc số âm.`
      case 'unknown-case':
        return `Thủ tục không có trường hợp mã ${part}.`
      case 'unknown-paper':
        return `Thủ tục không có nhóm hoặc giấy tờ ${part}.`
      case 'unit-without-number':
        return 'Thời hạn có số thì phải có đơn vị đếm được; không có số thì chọn “không đếm được”.'
      case 'text-missing':
        return part ? `Còn thiếu phần chữ ${part}.` : 'Còn thiếu phần chữ.'
      case 'two-tables':
        return 'Chỉ được một bảng thời hạn và một bảng trường hợp.'
      case 'example-fails':
        return `Ví dụ ${part} không ra kết quả mong đợi.`
    }
  },
}
