import { Layout } from '#ui/layout.tsx'

export function HomePage() {
  return (
    <Layout title="Cổng Dịch vụ công Quốc gia">
      <h1 class="govuk-heading-xl">Bạn cần làm gì hôm nay?</h1>
    </Layout>
  )
}
