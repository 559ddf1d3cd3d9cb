import { Type } from 'typebox'
import { type Language, inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'

const year = 365 * 24 * 60 * 60

const schema = {
  hide: true,
  params: Type.Object({ language: Type.Unsafe<Language>({ type: 'string', enum: ['vi', 'en'] }) }),
  querystring: Type.Object({ tiep: Type.Optional(Type.String({ maxLength: 2000 })) }),
}

/** The language switch: shows the same page in the other language, and remembers it for the next visit of the front page. */
export function mountChooseLanguage(web: Web, { config }: Services): void {
  web.get<{ Params: { language: Language }; Querystring: { tiep?: string } }>(
    '/ngon-ngu/:language',
    { schema: schema as never },
    (request, reply) => {
      const { language } = request.params
      reply.setCookie('portal_language', language, {
        path: '/',
        maxAge: year,
        sameSite: 'lax',
        httpOnly: true,
        secure: config.publicUrl.startsWith('https://'),
      })
      return reply.redirect(inLanguagePath(ownPath(request.query.tiep), language), 303)
    },
  )
}

/** A path of this portal, or the front page: an address elsewhere would make this link a trap. */
export function ownPath(path = '/'): string {
  return /^\/(?![/\\])[^\\\s]*$/.test(path) ? path : '/'
}
