export const urls = {
  inbox: '/thong-bao',
  notice: (id: string) => `/thong-bao/${id}`,
  open: (token: string) => `/thong-bao/mo/${token}`,
  outbox: '/quan-tri/hop-thu-di',
}
