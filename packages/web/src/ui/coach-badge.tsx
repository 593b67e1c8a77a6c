import { Badge } from './badge.tsx';

interface CoachBadgeProps {
  /** `rule-based`, `Claude <model>`, or null when the person wrote it. */
  writtenBy: string | null;
  /** Came from an earlier answer to the same question. */
  cached?: boolean;
}

/** Who wrote this text. Always beside the title or the text it speaks of. */
export function CoachBadge({ writtenBy, cached = false }: CoachBadgeProps) {
  if (writtenBy === null) return <Badge>Written by you</Badge>;
  const isModel = writtenBy.startsWith('Claude');
  return (
    <Badge tone={isModel ? 'accent' : 'neutral'}>
      {isModel ? writtenBy : 'Rule-based'}
      {cached ? ' · cached' : ''}
    </Badge>
  );
}
