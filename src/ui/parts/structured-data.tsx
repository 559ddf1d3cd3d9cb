/** The writer has escaped every "<". Data for machines inside a page: never executed, so the policy against inline scripts lets it be (CSP3, 4.2.3). */
export function StructuredData({ documents }: { documents: readonly string[] }) {
  return (
    <>
      {documents.map((json, i) => (
        <script key={i} type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
      ))}
    </>
  )
}
