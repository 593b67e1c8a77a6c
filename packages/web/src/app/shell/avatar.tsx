/** The person's picture, or the first letters of their name. */
export function Avatar({ name, imageUrl }: { name: string; imageUrl: string | null }) {
  const letters = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
  return imageUrl === null ? (
    <span
      aria-hidden
      className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-12 font-semibold text-accent-text"
    >
      {letters.slice(0, 2)}
    </span>
  ) : (
    <img
      src={imageUrl}
      alt=""
      className="size-6 shrink-0 rounded-full object-cover"
      referrerPolicy="no-referrer"
    />
  );
}
