export const vi = {
  title: 'Rút hồ sơ tại quầy',
  lead: 'Dùng khi người nộp đến quầy và xin rút. Hồ sơ kết thúc, không mở lại được; khoản phí chưa nộp được hủy. Người nộp được báo.',
  reason: 'Lý do người nộp đưa ra',
  reasonHint: 'Ghi lời người nộp nói. Lý do này nằm trong lịch sử hồ sơ, người nộp đọc được.',
  asked: 'Người nộp đã yêu cầu',
  askedYes: 'Người nộp, hoặc người được họ ủy quyền, đang ở quầy, yêu cầu rút hồ sơ, và tôi đã xem giấy tờ của họ',
  submit: 'Rút hồ sơ theo yêu cầu',
  errors: {
    reason: 'Hãy ghi lý do người nộp đưa ra.',
    asked: 'Hãy xác nhận rằng chính người nộp yêu cầu rút.',
  },
}
