export type Sms = { to: string; text: string; id: string }

/** Hands an SMS to the gateway. The id lets the gateway recognise a message that it has had already. */
export async function sendSms(gateway: { url: string; token?: string }, sms: Sms): Promise<void> {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': sms.id,
      ...(gateway.token && { authorization: `Bearer ${gateway.token}` }),
    },
    body: JSON.stringify(sms),
    signal: AbortSignal.timeout(10_000),
    redirect: 'error',
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`the SMS gateway answered ${response.status}`)
}
