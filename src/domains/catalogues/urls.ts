export const urls = {
  agencies: (search: { q?: string; province?: string; after?: string } = {}) => {
    const query = new URLSearchParams()
    if (search.q) query.set('q', search.q)
    if (search.province) query.set('tinh', search.province)
    if (search.after) query.set('sau', search.after)
    return query.size > 0 ? `/co-quan?${query}` : '/co-quan'
  },
  agency: (id: number) => `/co-quan/${id}`,
  communes: (provinceCode: string) => `/don-vi-hanh-chinh/${provinceCode}/xa`,
}
