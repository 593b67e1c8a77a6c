import { Fragment, type ReactNode } from 'react';

const pattern =
  /\*\*(?<bold>[^*]+)\*\*|\*(?<light>[^*]+)\*|\[(?<label>[^\]]*)\]\((?<url>[^)\s]+)\)/gu;

const safeUrl = (url: string) => (/^(https?:|mailto:|tel:)/i.test(url) ? url : null);

/** Emphasis and links inside a line; everything else stays as written. No HTML, no image, ever. */
export function InlineText({ text }: { text: string }): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const { bold, light, label, url } = match.groups ?? {};
    parts.push(text.slice(end, match.index));
    end = match.index + match[0].length;
    if (bold !== undefined) parts.push(<strong key={match.index}>{bold}</strong>);
    else if (light !== undefined) parts.push(<em key={match.index}>{light}</em>);
    else if (url !== undefined) {
      const href = safeUrl(url);
      parts.push(
        href === null ? (
          match[0]
        ) : (
          <a
            key={match.index}
            href={href}
            rel="noreferrer nofollow"
            target="_blank"
            className="underline underline-offset-2"
          >
            {label || url}
          </a>
        ),
      );
    }
  }
  parts.push(text.slice(end));
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
