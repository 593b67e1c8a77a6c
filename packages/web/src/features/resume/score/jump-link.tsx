import { Link } from 'react-router';
import { paths } from '../../../app/paths.ts';

/** The address of a line, counted from 1, in the editor of the text that was scored. */
export type AddressOfLine = (line: number) => string;

interface JumpLinkProps {
  line: number | null | undefined;
  about: string;
  /** The master's editor where nothing else is said. */
  addressOf?: AddressOfLine;
}

/** Opens the editor at the line that a finding, a term or a suggestion is about. */
export function JumpLink({ line, about, addressOf = paths.resumeAt }: JumpLinkProps) {
  return line == null ? null : (
    <Link
      to={addressOf(line)}
      className="text-12 whitespace-nowrap text-link underline underline-offset-2"
      aria-label={`Line ${line}: open ${about} in the editor`}
    >
      Line {line}
    </Link>
  );
}
