export type { Channel, Message } from './notice.ts'
export { notify } from './notify.ts'
export { urls } from './urls.ts'
export { countUnread as unreadCount } from './notice.sql.ts'
