import type { ProblemDefinitions } from '#platform/problem.ts'
import { databaseProblems } from './databases/database-problems.ts'
import { correctionProblems } from './correct-at-counter/correction-problems.ts'
import { listProblems } from './desk/list-problems.ts'
import { counterProblems } from './file-at-counter/counter-problems.ts'
import { invitationProblems } from './invite-to-fill/invitation-problems.ts'
import { trackProblems } from './track-problems.ts'

export const problems: ProblemDefinitions = {
  ...trackProblems,
  ...counterProblems,
  ...databaseProblems,
  ...correctionProblems,
  ...listProblems,
  ...invitationProblems,
  'dossier-changed': {
    status: 409,
    title: { vi: 'Hồ sơ vừa có người khác xử lý', en: 'Somebody else has just worked on this dossier' },
    advice: {
      vi: 'Việc của bạn chưa được ghi. Hãy mở lại hồ sơ, xem điều vừa thay đổi rồi làm lại nếu còn cần.',
      en: 'Your act was not recorded. Open the dossier again, look at the change, and repeat it if it is still needed.',
    },
  },
  'impossible-move': {
    status: 409,
    title: { vi: 'Hồ sơ không còn ở bước này', en: 'The dossier is no longer at this step' },
    advice: {
      vi: 'Việc này không làm được ở trạng thái hiện tại của hồ sơ. Hãy mở lại hồ sơ để xem bước tiếp theo.',
      en: 'This cannot be done in the present state of the dossier. Open it again to see what comes next.',
    },
  },
  'mastered-here': {
    status: 409,
    title: { vi: 'Hồ sơ này do Cổng xử lý', en: 'The portal masters this dossier' },
    advice: {
      vi: 'Hệ thống của cơ quan chỉ báo trạng thái sau khi đã nhận bàn giao hồ sơ.',
      en: "The agency's system reports states only after it has taken the dossier over.",
    },
  },
  'store-document-recognised': {
    status: 409,
    title: { vi: 'Giấy tờ này đã được cơ quan xác nhận', en: 'An agency has recognised this document' },
    advice: {
      vi: 'Giấy tờ đã được xác nhận thì giữ lại trong kho. Nếu nội dung sai, hãy báo cơ quan đã xác nhận.',
      en: 'What was recognised stays in the store. If it is wrong, tell the agency that recognised it.',
    },
  },
  'store-document-unusable': {
    status: 409,
    title: { vi: 'Giấy tờ trong kho không dùng được cho hồ sơ này', en: 'This document cannot be used here' },
    advice: {
      vi: 'Giấy tờ đã hết hạn, đã bị thu hồi hoặc không đúng loại được yêu cầu. Hãy quay lại và gửi giấy tờ khác.',
      en: 'It has expired, was taken back, or is not of the kind asked for. Go back and send another paper.',
    },
  },
  'own-dossier': {
    status: 403,
    title: { vi: 'Đây là hồ sơ của chính bạn', en: 'This is your own dossier' },
    advice: {
      vi: 'Người khác trong cơ quan cần xử lý hồ sơ này. Bạn theo dõi hồ sơ ở mục Hồ sơ của tôi, trong vai công dân.',
      en: 'Somebody else of your agency has to handle it. Follow it under My dossiers, in your role as a citizen.',
    },
  },
  'other-role': {
    status: 403,
    title: { vi: 'Hồ sơ này thuộc vai trò khác của bạn', en: 'This belongs to another of your roles' },
    advice: {
      vi: 'Hồ sơ của tổ chức và hồ sơ của riêng bạn được tách riêng. Hãy chọn vai trò phù hợp rồi mở lại.',
      en: 'Dossiers of an organisation and your own are kept apart. Choose the right role, then open it again.',
    },
  },
  'no-messages-here': {
    status: 409,
    title: { vi: 'Hồ sơ này không nhận tin nhắn', en: 'This dossier takes no messages' },
    advice: {
      vi: 'Nội dung của hồ sơ đã bị xóa khỏi Cổng. Hãy liên hệ trực tiếp với cơ quan.',
      en: 'What it said was erased from the portal. Contact the agency directly.',
    },
  },
  'too-many-messages': {
    status: 429,
    title: { vi: 'Bạn đã gửi nhiều tin nhắn chưa được trả lời', en: 'Many of your messages wait for an answer' },
    advice: {
      vi: 'Hãy chờ cơ quan trả lời rồi nhắn tiếp. Việc gấp hãy gọi điện cho cơ quan.',
      en: 'Wait for the agency to answer before you write again. Call the agency when it is urgent.',
    },
  },
  'mastered-elsewhere': {
    status: 409,
    title: { vi: 'Hồ sơ do hệ thống của cơ quan xử lý', en: 'The agency’s own system handles this dossier' },
    advice: {
      vi: 'Hãy làm việc này trên hệ thống của cơ quan; kết quả sẽ tự hiện ở đây.',
      en: 'Do this in the agency’s own system; it will show here by itself.',
    },
  },
  'agency-without-code': {
    status: 409,
    title: { vi: 'Cơ quan chưa có mã định danh', en: 'The agency has no identification code' },
    advice: {
      vi: 'Mã số hồ sơ cần mã định danh điện tử của cơ quan. Hãy báo quản trị khai báo mã cho cơ quan trong danh mục.',
      en: 'A dossier’s code needs the agency’s identification code. Ask the administrator to enter it in the catalogue.',
    },
  },
  'due-needed': {
    status: 422,
    title: { vi: 'Cần nhập ngày hẹn trả', en: 'A due date is needed' },
    advice: {
      vi: 'Thời hạn của thủ tục này không tính tự động được. Hãy đọc thời hạn đã công bố và nhập ngày, giờ hẹn trả.',
      en: 'The time limit of this procedure cannot be counted. Read it as published and enter date and time.',
    },
  },
  'due-in-the-past': {
    status: 422,
    title: { vi: 'Thời hạn phải ở sau lúc này', en: 'The deadline must lie ahead' },
    advice: { vi: 'Hãy chọn ngày, giờ sau thời điểm hiện tại.', en: 'Choose a date and time after now.' },
  },
  'supplement-asked-already': {
    status: 409,
    title: { vi: 'Hồ sơ đã được yêu cầu bổ sung một lần', en: 'A supplement has been asked for once already' },
    advice: {
      vi: 'Luật chỉ cho yêu cầu bổ sung một lần. Nếu luật chuyên ngành cho phép thêm, hãy ghi rõ điều khoản.',
      en: 'The law allows asking once. Where a special law allows more, name the provision.',
    },
  },
  'supplement-empty': {
    status: 422,
    title: { vi: 'Chưa nêu cần bổ sung gì', en: 'It does not say what is missing' },
    advice: {
      vi: 'Hãy ghi từng giấy tờ và điều cần sửa, đầy đủ trong một lần.',
      en: 'Name each paper and what to correct, completely and at once.',
    },
  },
  'supplement-incomplete': {
    status: 422,
    title: { vi: 'Còn mục chưa bổ sung', en: 'Something is still missing' },
    advice: {
      vi: 'Hãy gửi tệp hoặc ghi trả lời cho từng mục được yêu cầu.',
      en: 'Send a file or an answer for each item asked for.',
    },
  },
  'reason-needed': {
    status: 422,
    title: { vi: 'Cần ghi rõ lý do', en: 'A reason is needed' },
    advice: {
      vi: 'Hãy ghi lý do bằng lời dễ hiểu, để người nhận biết vì sao.',
      en: 'Give the reason in plain words, so that the reader knows why.',
    },
  },
  'result-file-needed': {
    status: 422,
    title: { vi: 'Chưa có tệp kết quả', en: 'There is no result file' },
    advice: {
      vi: 'Người nộp nhận bản điện tử thì hồ sơ phải có tệp kết quả. Hãy kèm tệp, hoặc trao bản giấy.',
      en: 'An electronic result needs a file. Attach it, or give the result on paper.',
    },
  },
  'not-an-officer-here': {
    status: 422,
    title: { vi: 'Người này không làm việc ở cơ quan của hồ sơ', en: 'This person does not work at the agency' },
    advice: { vi: 'Hãy chọn một cán bộ trong danh sách.', en: 'Choose an officer from the list.' },
  },
  'amount-wrong': {
    status: 422,
    title: { vi: 'Số tiền không đúng', en: 'The amount is not right' },
    advice: { vi: 'Hãy nhập số đồng nguyên, lớn hơn 0.', en: 'Enter whole đồng, more than 0.' },
  },
  'due-not-open': {
    status: 409,
    title: { vi: 'Khoản này không còn chờ nộp', en: 'This is no longer to be paid' },
    advice: {
      vi: 'Khoản tiền đã được nộp hoặc đã hủy. Hãy mở lại hồ sơ để xem.',
      en: 'It has been paid or cancelled. Open the dossier again to see.',
    },
  },
  'due-open': {
    status: 409,
    title: { vi: 'Còn khoản phí, lệ phí chưa nộp', en: 'Something is still to be paid' },
    advice: {
      vi: 'Hãy thu hoặc chờ người dân nộp xong rồi trả kết quả.',
      en: 'Collect it, or wait for the payment, then hand the result over.',
    },
  },
  'at-agency-cost': {
    status: 409,
    title: { vi: 'Hồ sơ này do cơ quan chịu chi phí', en: 'The agency bears the costs of this dossier' },
    advice: {
      vi: 'Cơ quan đang sửa sai sót của mình, nên không thu thêm khoản nào của người nộp.',
      en: 'The agency is mending its own error, so nothing more is asked of the applicant.',
    },
  },
  'apologised-already': {
    status: 409,
    title: { vi: 'Đã hẹn lại một lần', en: 'Another time was appointed already' },
    advice: {
      vi: 'Luật chỉ cho hẹn lại ngày trả kết quả một lần. Hãy giải quyết hồ sơ sớm nhất có thể.',
      en: 'The law allows appointing another time once. Settle the dossier as soon as you can.',
    },
  },
  'new-due-too-early': {
    status: 422,
    title: { vi: 'Ngày mới phải sau ngày cũ', en: 'The new day must be after the former one' },
    advice: {
      vi: 'Hãy chọn một ngày sau hôm nay và sau ngày đã hẹn.',
      en: 'Choose a day after today and after the one appointed before.',
    },
  },
  'components-wanting': {
    status: 422,
    title: { vi: 'Thành phần hồ sơ chưa đủ', en: 'The dossier is not complete' },
    advice: {
      vi: 'Có giấy tờ thiếu hoặc không hợp lệ. Hãy gửi yêu cầu bổ sung thay vì tiếp nhận.',
      en: 'Something is missing or invalid. Ask for a supplement instead of accepting.',
    },
  },
  'handling-wrong': {
    status: 422,
    title: { vi: 'Quy tắc chưa đúng', en: 'The rules are not right' },
    advice: {
      vi: 'Quy tắc áp dụng từ hôm nay trở đi và phải có căn cứ. Hãy mở lại trang, sửa rồi ghi lại.',
      en: 'Rules hold from today on and need a basis. Open the page again, correct them and write them again.',
    },
  },
  'draft-changed': {
    status: 409,
    title: { vi: 'Bản nháp đã được sửa ở nơi khác', en: 'The draft was changed elsewhere' },
    advice: {
      vi: 'Bạn đã lưu bản nháp này ở một cửa sổ hoặc thiết bị khác. Hãy mở lại bản nháp; không có gì bị mất.',
      en: 'You saved this draft in another window or on another device. Open it again; nothing is lost.',
    },
  },
  'register-too-long': {
    status: 422,
    title: { vi: 'Sổ quá dài cho một tệp', en: 'The register is too long for one file' },
    advice: {
      vi: 'Hãy chọn khoảng thời gian ngắn hơn, hoặc tải bảng CSV: bảng này không giới hạn số dòng.',
      en: 'Choose a shorter period, or take the CSV table, which has no limit.',
    },
  },
  'wording-changed': {
    status: 409,
    title: { vi: 'Lời mẫu đã được sửa ở nơi khác', en: 'The wording was changed elsewhere' },
    advice: {
      vi: 'Người khác vừa sửa hoặc xóa lời mẫu này. Hãy mở lại danh sách để xem.',
      en: 'Somebody else has just changed or deleted it. Open the list again.',
    },
  },
  'template-changed': {
    status: 409,
    title: { vi: 'Mẫu giấy đã được sửa ở nơi khác', en: 'The template was changed elsewhere' },
    advice: {
      vi: 'Người khác vừa lưu một phiên bản mới. Hãy mở lại mẫu để xem, rồi sửa tiếp.',
      en: 'Somebody else has just saved a new version. Open the template again, then go on.',
    },
  },
  'too-many-files': {
    status: 422,
    title: { vi: 'Quá nhiều tệp', en: 'Too many files' },
    advice: { vi: 'Hãy bỏ bớt một tệp rồi gửi lại.', en: 'Remove a file, then send again.' },
  },
  'only-for-organisations': {
    status: 403,
    title: { vi: 'Việc này dành cho tổ chức, doanh nghiệp', en: 'This is for organisations' },
    advice: {
      vi: 'Hãy chuyển sang vai trò người đại diện hoặc người được tổ chức ủy quyền, rồi mở lại trang này.',
      en: 'Change to your role as representative of an organisation, then open this page again.',
    },
  },
  'too-many-batches': {
    status: 409,
    title: { vi: 'Bạn có quá nhiều bảng chưa nộp xong', en: 'Too many of your tables are unfinished' },
    advice: {
      vi: 'Hãy nộp nốt hoặc xóa bớt bảng cũ ở mục Hồ sơ của tôi, rồi tải bảng mới lên.',
      en: 'File or delete earlier ones under My dossiers, then upload the new one.',
    },
  },
  'draft-filed': {
    status: 409,
    title: { vi: 'Hồ sơ này đã được nộp', en: 'This dossier has been filed' },
    advice: {
      vi: 'Hãy mở mục Hồ sơ của tôi để xem hồ sơ đã nộp.',
      en: 'Open My dossiers to see it.',
    },
  },
  'draft-unfinished': {
    status: 422,
    title: { vi: 'Hồ sơ chưa đủ để nộp', en: 'The dossier is not complete' },
    advice: {
      vi: 'Hãy mở bản nháp và làm nốt các mục còn thiếu.',
      en: 'Open the draft and complete what is missing.',
    },
  },
  'not-online': {
    status: 409,
    title: { vi: 'Thủ tục này chưa nộp trực tuyến được', en: 'This procedure cannot be filed online' },
    advice: {
      vi: 'Hãy xem nơi nộp và giấy tờ cần mang theo ở trang thủ tục.',
      en: 'See on the procedure’s page where to go and what to bring.',
    },
  },
}
