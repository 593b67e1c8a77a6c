import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';

/** Opens the editor at the line that a finding, a term or a suggestion is about. */
export function JumpLink({ line, about }: { line: number | null | undefined; about: string }) {
  return line == null ? null : (
    <Link
      to={paths.resumeAt(line)}
      className="text-12 whitespace-nowrap text-link underline underline-offset-2"
      aria-label={`Line ${line}: open ${about} in the editor`}
    >
      Line {line}
    </Link>
  );
}
