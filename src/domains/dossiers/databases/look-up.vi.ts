export const vi = {
  title: 'Tra cứu cơ sở dữ liệu',
  lead: 'Dữ liệu của các giấy tờ này đã có trong cơ sở dữ liệu, nên người nộp không phải gửi. Hãy tra cứu rồi ghi lại điều tìm thấy; người nộp đọc được ai đã tra cứu và để làm gì.',
  paper: 'Thay cho giấy tờ nào?',
  inDatabase: (database: string) => `Trong ${database}`,
  purpose: 'Tra cứu để làm gì?',
  purposeHint: 'Ví dụ: xác minh quan hệ với chủ hộ để giải quyết đăng ký thường trú.',
  way: 'Tra cứu bằng cách nào?',
  ways: { connection: 'Qua kết nối của Cổng', own: 'Tôi đã tra cứu bằng phương tiện của cơ quan' },
  connectionHint: 'Cổng hỏi cơ sở dữ liệu ngay và ghi câu trả lời vào hồ sơ.',
  state: 'Kết quả tra cứu',
  states: {
    found: 'Có dữ liệu, dùng được',
    missing: 'Không có dữ liệu',
    wrong: 'Có dữ liệu nhưng sai hoặc không khớp',
    down: 'Cơ sở dữ liệu gặp sự cố, không tra cứu được',
  },
  text: 'Điều tìm thấy',
  textHint: 'Ghi dữ liệu cần để giải quyết; nếu sai hoặc gặp sự cố thì ghi rõ ra sao.',
  submit: 'Ghi vào hồ sơ',
  errors: {
    key: 'Hãy chọn giấy tờ.',
    purpose: 'Hãy ghi mục đích tra cứu.',
    way: 'Cơ sở dữ liệu này chưa kết nối với Cổng. Hãy tra cứu bằng phương tiện của cơ quan rồi ghi lại.',
    state: 'Hãy chọn kết quả tra cứu.',
    text: 'Hãy ghi điều tìm thấy.',
  },
  access: (paper: string, database: string, purpose: string) =>
    `Tra cứu ${database} thay cho giấy tờ “${paper}”: ${purpose}`,
  none: 'Hồ sơ này không có giấy tờ nào phải tra cứu',
  noneText: 'Người nộp đã gửi đủ giấy tờ mà thủ tục yêu cầu, hoặc chưa có cơ sở dữ liệu nào thay được.',
  card: 'Dữ liệu từ cơ sở dữ liệu',
  cardLead: 'Người nộp không phải gửi các giấy tờ này; cơ quan tự tra cứu.',
  notLooked: 'Chưa tra cứu',
  lookUp: 'Tra cứu',
  by: (who: string, when: string) => `${who}, ${when}`,
  asked: 'Qua kết nối của Cổng',
  failed: 'Cơ sở dữ liệu không trả lời. Thử lại sau, hoặc tra cứu bằng phương tiện của cơ quan.',
  held: (count: number) => `${count} giấy tờ bạn không phải gửi: cơ quan tự tra cứu`,
  heldLead:
    'Nhà nước đã có dữ liệu này. Chỉ khi cơ sở dữ liệu gặp sự cố, thiếu hoặc sai dữ liệu thì cơ quan mới hỏi bạn.',
  heldIn: (database: string) => `cơ quan tra cứu trong ${database}`,
  heldGround: (ground: string) => `Căn cứ: ${ground}`,
  said: {
    found: (it: { paper: string; database: string }) => `${it.paper}: có dữ liệu trong ${it.database}.`,
    missing: (it: { paper: string; database: string }) => `${it.paper}: ${it.database} không có dữ liệu.`,
    wrong: (it: { paper: string; database: string }) =>
      `${it.paper}: dữ liệu trong ${it.database} sai hoặc không khớp.`,
    down: (it: { paper: string; database: string }) => `${it.paper}: ${it.database} gặp sự cố, không tra cứu được.`,
  },
  because: {
    missing: (database: string) => `Cơ quan đã tra cứu ${database}: không có dữ liệu này.`,
    wrong: (database: string) => `Cơ quan đã tra cứu ${database}: dữ liệu sai hoặc không khớp.`,
    down: (database: string) => `Cơ quan không tra cứu được ${database} vì cơ sở dữ liệu gặp sự cố.`,
  },
  refused: {
    'never-looked': (paper: string, database: string) =>
      `“${paper}” đã có dữ liệu trong ${database}. Hãy tra cứu trước; chỉ khi cơ sở dữ liệu gặp sự cố, thiếu hoặc sai dữ liệu mới được yêu cầu người nộp gửi (Nghị định 118/2025/NĐ-CP, Điều 17).`,
    found: (paper: string, database: string) =>
      `“${paper}” đã tra cứu được trong ${database}, nên không được yêu cầu người nộp gửi. Nếu dữ liệu sai, hãy tra cứu lại và ghi là sai (Nghị định 118/2025/NĐ-CP, Điều 17).`,
  },
}
