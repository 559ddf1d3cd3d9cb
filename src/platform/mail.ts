import type { Config } from './config.ts'

export type Letter = { to: string; subject: string; text: string; html?: string }

/** Sends e-mail. Without MAIL_URL nothing leaves the machine: messages are read on the outbox page (`notices`). */
export type Mail = { leavesMachine: boolean; send(letter: Letter): Promise<void> }

export function createMail(config: Config): Mail {
  if (!config.MAIL_URL) return { leavesMachine: false, send: async () => {} }
  const transport = import('nodemailer').then(({ createTransport }) => createTransport(config.MAIL_URL))
  return {
    leavesMachine: true,
    async send(letter) {
      await (await transport).sendMail({ from: config.MAIL_FROM, ...letter })
    },
  }
}
