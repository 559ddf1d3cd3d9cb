import type { ProblemDefinitions } from '#platform/problem.ts'

export const problems: ProblemDefinitions = {
  'rules-changed': {
    status: 409,
    title: { vi: 'Người khác vừa sửa mục này', en: 'Somebody else just changed this item' },
    advice: {
      vi: 'Mục vẫn ở nguyên chỗ cũ với nội dung họ vừa lưu. Hãy mở lại trang để xem, rồi làm lại.',
      en: 'It stands where it stood, as they saved it. Open the page again to see it, then repeat.',
    },
  },
  'procedure-not-found': {
    status: 404,
    title: { vi: 'Không có thủ tục nào mang mã này', en: 'No procedure has this code' },
    advice: {
      vi: 'Thủ tục có thể đã được thay bằng thủ tục khác. Hãy tìm theo tên việc bạn cần làm ở ô tìm kiếm.',
      en: 'It may have been replaced by another. Search by the name of what you need to do.',
    },
  },
  'too-many-subscriptions': {
    status: 409,
    title: { vi: 'Bạn đang theo dõi quá nhiều', en: 'You follow too much already' },
    advice: {
      vi: 'Hãy thôi theo dõi vài mục, hoặc theo dõi cả lĩnh vực thay cho từng thủ tục.',
      en: 'Stop following a few, or follow a whole field instead of single procedures.',
    },
  },
  'no-version-that-day': {
    status: 404,
    title: {
      vi: 'Ngày đó Cổng chưa có bản nào của thủ tục này',
      en: 'On that day the portal had no version of this procedure',
    },
    advice: {
      vi: 'Hãy mở danh sách phiên bản của thủ tục để xem bản đầu tiên có từ ngày nào.',
      en: 'Open the list of versions to see when the first one began.',
    },
  },
  'draft-not-open': {
    status: 409,
    title: { vi: 'Bản soạn không ở bước này nữa', en: 'The draft is no longer at this step' },
    advice: {
      vi: 'Người khác vừa chuyển bản soạn sang bước khác. Hãy mở lại bản soạn để xem nó đang ở đâu.',
      en: 'Somebody has just moved it on. Open the draft again to see where it is.',
    },
  },
  'draft-incomplete': {
    status: 422,
    title: { vi: 'Bản soạn còn thiếu phần bắt buộc', en: 'The draft lacks mandatory parts' },
    advice: {
      vi: 'Danh sách “Còn thiếu” ở trang bản soạn nêu từng chỗ, kèm đường dẫn đến chỗ cần điền.',
      en: 'The list on the draft’s page names each gap with a link to it.',
    },
  },
  'draft-base-moved': {
    status: 409,
    title: { vi: 'Thủ tục vừa có bản công bố mới hơn', en: 'A newer version of the procedure was published' },
    advice: {
      vi: 'Hãy mở bản soạn, xem hai bản khác nhau ở đâu và lấy phần mới về, rồi làm tiếp.',
      en: 'Open the draft, look at the differences and take over what is new, then go on.',
    },
  },
  'procedure-has-draft': {
    status: 409,
    title: { vi: 'Thủ tục này đang có người soạn', en: 'Somebody is already writing on this procedure' },
    advice: {
      vi: 'Mỗi thủ tục chỉ có một bản soạn tại một lúc. Hãy mở bản đang soạn trong danh sách “Thủ tục”.',
      en: 'A procedure has one draft at a time. Open it from the list of procedures.',
    },
  },
  'procedure-abolished': {
    status: 409,
    title: { vi: 'Thủ tục này đã bị bãi bỏ', en: 'This procedure has been abolished' },
    advice: {
      vi: 'Không sửa được thủ tục đã bãi bỏ. Nếu pháp luật quy định lại, hãy soạn một thủ tục mới.',
      en: 'It cannot be amended. If the law brings it back, write a new one.',
    },
  },
  'agency-abolished': {
    status: 409,
    title: { vi: 'Cơ quan này đã chấm dứt hoạt động', en: 'This agency no longer exists' },
    advice: {
      vi: 'Cơ quan kế thừa mới được soạn và công bố thủ tục. Hãy chọn lại vai trò ở cơ quan kế thừa.',
      en: 'Its successor writes and publishes procedures now. Choose your role there.',
    },
  },
  'no-agency-to-write-for': {
    status: 409,
    title: { vi: 'Vai trò này không soạn thủ tục mới được', en: 'This role cannot write new procedures' },
    advice: {
      vi: 'Bộ, cơ quan ngang bộ và Ủy ban nhân dân cấp tỉnh mới công bố thủ tục. Hãy chọn vai trò ở một cơ quan như vậy.',
      en: 'Ministries and provinces publish procedures. Choose your role at one of them.',
    },
  },
  'promulgator-unknown': {
    status: 409,
    title: { vi: 'Danh mục chưa có cơ quan công bố thủ tục này', en: 'The catalogue lacks the promulgating agency' },
    advice: {
      vi: 'Hãy nhờ người quản trị danh mục thêm cơ quan, rồi làm lại.',
      en: 'Ask whoever keeps the catalogue to add the agency, then try again.',
    },
  },
  'same-person-checks': {
    status: 403,
    title: { vi: 'Người soạn không tự kiểm tra bản của mình', en: 'Authors do not check their own drafts' },
    advice: {
      vi: 'Bạn đã viết vào bản này. Hãy nhờ một người kiểm tra khác.',
      en: 'You have written on this draft. Ask another checker.',
    },
  },
  'same-person-publishes': {
    status: 403,
    title: {
      vi: 'Người soạn, người kiểm tra và người công bố phải là ba người khác nhau',
      en: 'Author, checker and publisher must be three different people',
    },
    advice: {
      vi: 'Bạn đã soạn hoặc đã kiểm tra một thủ tục trong quyết định này. Hãy nhờ một người khác có quyền công bố.',
      en: 'You wrote or checked a procedure of this decision. Ask somebody else who may publish.',
    },
  },
  'decision-published': {
    status: 409,
    title: { vi: 'Quyết định này đã công bố', en: 'This decision is already published' },
    advice: {
      vi: 'Quyết định đã công bố không sửa được. Muốn thay đổi, hãy ban hành quyết định khác.',
      en: 'A published decision is not changed. To change anything, issue another one.',
    },
  },
  'decision-incomplete': {
    status: 422,
    title: { vi: 'Quyết định còn thiếu thông tin', en: 'The decision is incomplete' },
    advice: {
      vi: 'Trang của quyết định nêu từng chỗ còn thiếu hoặc chưa hợp nhau. Hãy điền đủ rồi công bố.',
      en: 'Its page names what is missing or does not agree. Complete it, then publish.',
    },
  },
  'decision-number-taken': {
    status: 409,
    title: { vi: 'Số quyết định này đã dùng trong ngày đó', en: 'This number was already used that day' },
    advice: {
      vi: 'Cơ quan bạn đã công bố một quyết định cùng số, cùng ngày. Hãy kiểm tra lại số và ngày ký.',
      en: 'Your agency has published a decision with this number and date. Check both.',
    },
  },
}
