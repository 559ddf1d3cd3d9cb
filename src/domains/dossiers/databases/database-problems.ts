import type { ProblemDefinitions } from '#platform/problem.ts'

export const databaseProblems: ProblemDefinitions = {
  'held-by-database': {
    status: 409,
    title: {
      vi: 'Giấy tờ này đã có dữ liệu, không được yêu cầu người nộp gửi',
      en: 'A database has the data of this paper: the applicant may not be asked for it',
    },
    advice: {
      vi: 'Hãy tra cứu cơ sở dữ liệu trước. Chỉ khi cơ sở dữ liệu gặp sự cố, thiếu hoặc sai dữ liệu mới yêu cầu bổ sung giấy tờ này.',
      en: 'Look it up in the database first. Ask for the paper only when the database is down, or its data are missing or wrong.',
    },
  },
}
