type Of = { agency: string; number: string; title: string }

export const vi = {
  applicant: ({ agency, number, title }: Of) => ({
    subject: `Tin nhắn mới về hồ sơ ${number}`,
    text: `${agency} có tin nhắn cho bạn về hồ sơ "${title}". Mở hồ sơ trên Cổng để đọc và trả lời.`,
  }),
  officer: ({ number, title }: Of) => ({
    subject: `Người nộp nhắn tin về hồ sơ ${number}`,
    text: `${title}. Mở hồ sơ để đọc và trả lời.`,
  }),
}
