/** The password of every demonstration account: everybody knows it, so production refuses to start beside one. */
export const demonstrationPassword = 'trinh-dien-2026'
