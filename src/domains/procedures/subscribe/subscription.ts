/** What one can follow. */
export const subscriptionKinds = ['procedure', 'field', 'agency'] as const
export type SubscriptionKind = (typeof subscriptionKinds)[number]

export type Target = { kind: SubscriptionKind; code: string }
export type Subscription = Target & { id: string; name: string }

/** Enough for whoever follows a trade; not so many that a digest becomes work for the machine. */
export const mostSubscriptions = 100
