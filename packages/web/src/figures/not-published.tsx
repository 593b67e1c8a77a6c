/** Stands where there is no figure: a dash to look at, the reason for who hears it or points at it. */
export function NotPublished({ note }: { note?: string | null | undefined }) {
  const reason = note ?? 'not published by BLS';
  return (
    <span title={reason}>
      <span aria-hidden>—</span>
      <span className="hidden-visually">{reason}</span>
    </span>
  );
}
