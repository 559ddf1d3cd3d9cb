import { Type, type Static } from 'typebox'
import { urls as identityUrls } from '#identity'
import { demandAccount } from '#platform/actor.ts'
import { now } from '#platform/clock.ts'
import { parseForm } from '#platform/forms.ts'
import { inLanguagePath } from '#platform/language.ts'
import type { Services, Web } from '#platform/mount.ts'
import { Problem } from '#platform/problem.ts'
import { redirectTo, sendPage } from '#ui/send-page.tsx'
import { urls } from '../urls.ts'
import { SubscriptionsPage } from './subscribe.page.tsx'
import {
  countSubscriptions,
  deleteSubscription,
  insertSubscription,
  listSubscriptions,
  nameOfTarget,
} from './subscription.sql.ts'
import { mostSubscriptions, type SubscriptionKind, subscriptionKinds, type Target } from './subscription.ts'

const kind = Type.Unsafe<SubscriptionKind>({ type: 'string', enum: [...subscriptionKinds] })
const code = Type.String({ maxLength: 100 })
const querystring = Type.Object({
  loai: Type.Optional(kind),
  ma: Type.Optional(code),
  xong: Type.Optional(Type.Literal('1')),
  thoi: Type.Optional(Type.Literal('1')),
})
const form = Type.Object({ loai: Type.String(), ma: code })
const params = Type.Object({ id: Type.String({ format: 'uuid' }) })

/** "Báo cho tôi khi có thay đổi": to follow a procedure, a field or an agency, and to end it, for whoever is signed in. */
export function mountSubscribe(web: Web, { db }: Services): void {
  web.get<{ Querystring: Static<typeof querystring> }>(
    urls.subscriptions(),
    { schema: { hide: true, querystring } as never },
    async (request, reply) => {
      const { actor, language, query } = request
      if (actor.accountId === null) {
        const back = inLanguagePath(request.url, language)
        return reply.redirect(inLanguagePath(identityUrls.signIn(back), language), 303)
      }
      const target = query.loai && query.ma ? { kind: query.loai, code: query.ma } : null
      const asked = target && { ...target, name: await demandName(target) }
      const subscriptions = await listSubscriptions(db, actor.accountId)
      const news = query.xong ? 'done' : query.thoi ? 'ended' : null
      return sendPage(request, reply, <SubscriptionsPage {...{ subscriptions, asked, news }} />)
    },
  )

  web.post(urls.subscriptions(), { schema: { hide: true } as never }, async (request, reply) => {
    const accountId = demandAccount(request.actor)
    const parsed = parseForm(form, request.body)
    if (!parsed.ok || !isKind(parsed.values.loai)) throw new Problem('invalid-form')
    const target = { kind: parsed.values.loai, code: parsed.values.ma }
    await demandName(target)
    await db.begin(async (tx) => {
      if ((await countSubscriptions(tx, accountId)) >= mostSubscriptions) throw new Problem('too-many-subscriptions')
      await insertSubscription(tx, { accountId, target, at: now() })
    })
    return redirectTo(request, reply, `${urls.subscriptions()}?xong=1`)
  })

  web.post<{ Params: { id: string } }>(
    urls.endSubscription(':id'),
    { schema: { hide: true, params } as never },
    async (request, reply) => {
      const accountId = demandAccount(request.actor)
      await db.begin((tx) => deleteSubscription(tx, { accountId, id: request.params.id }))
      return redirectTo(request, reply, `${urls.subscriptions()}?thoi=1`)
    },
  )

  async function demandName(target: Target): Promise<string> {
    const name = await nameOfTarget(db, target)
    if (name === undefined) throw new Problem('not-found')
    return name
  }
}

function isKind(text: string): text is SubscriptionKind {
  return (subscriptionKinds as readonly string[]).includes(text)
}
