export const vi = {
  title: 'Hôm nay bạn làm việc với vai trò nào?',
  hint: 'Mỗi lúc một vai trò. Bạn đổi được bất cứ khi nào ở mục "Chuyển vai trò".',
  citizen: 'Làm thủ tục cho chính mình và gia đình',
  organisation: (taxCode: string) => `Làm thủ tục thay tổ chức, mã số thuế ${taxCode}`,
  someOrganisation: 'Làm thủ tục thay tổ chức',
  officer: 'Làm việc với vai trò cán bộ',
  wholePortal: 'Toàn Cổng',
  missing: 'Chọn một vai trò',
  go: 'Tiếp tục',
}
