export const vi = {
  filedFor: (person: string, organisation: string) => `${person} thay mặt ${organisation}`,
  applicant: 'Người nộp',
  youFileFor: (organisation: string) => `Bạn đang nộp thay mặt ${organisation}`,
  itsDossier:
    'Đây sẽ là hồ sơ của tổ chức: không nằm trong danh sách hồ sơ của riêng bạn, và những người khác được tổ chức giao cũng xem được.',
  fileForYourself: 'Tôi muốn nộp cho bản thân',
}
