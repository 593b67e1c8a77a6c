import type { Profile } from './profile.ts';

/** A profile in a few lines: for the two sides of a conflict. */
export function ProfileSummary({ profile }: { profile: Profile }) {
  const rows = [
    ['Name', profile.name],
    ['Industry', profile.industry ?? '—'],
    ['Experience', profile.experience === null ? '—' : `${profile.experience} years`],
    ['Skills', profile.skills.join(', ')],
    ['Bio', profile.bio],
  ];
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
      {rows.map(([term, value]) => (
        <div key={term} className="contents">
          <dt className="text-ink-faint">{term}</dt>
          <dd dir="auto">{value || '—'}</dd>
        </div>
      ))}
    </dl>
  );
}
