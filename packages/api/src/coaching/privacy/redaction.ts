import { isPhone } from '@career-coach/shared/resume-document/contact-line.ts';
import type { PersonalData } from './personal-data.ts';
import { withoutSecrets } from './secrets.ts';
import { streetAddresses } from './street-addresses.ts';

export type PlaceholderKind = 'NAME' | 'EMAIL' | 'PHONE' | 'ADDRESS' | 'LINK';

const email = /[^\s@<>()[\],;:"'|“”]+@[^\s@<>()[\],;:"'|“”]+\.[\p{L}\p{N}-]{2,}/gu;
const phone = /(?<![\w.,$€£%])(?:\+|00)?\(?\d[\d\s().\-–/\u00a0]{5,22}\d(?![\w%]|[.,]\d)/gu;
/** `1 200 000` and `1.200.000` are amounts. */
const amount = /^\d{1,3}(?:[\s.\u00a0]\d{3})+$/u;
const profileLink =
  /(?:https?:\/\/)?(?:[\w-]+\.)*(?:linkedin|github|gitlab|bitbucket|twitter|facebook|instagram|xing|behance|dribbble|medium|stackoverflow|kaggle|youtube|tiktok|researchgate|orcid|codepen|t|x)\.(?:com|org|net|me|io)\/[^\s)\]>"'“”,;]+/giu;
const placeholder = /\[\[[A-Z]+(?:_\d+)?\]\]/gu;
/** The beginning of a placeholder at the end of what came so far. */
const unfinished = /\[(?:\[(?:[A-Z]+(?:_\d*)?\]?)?)?$/u;

/** Replaces what tells who a person is by placeholders, and puts it back in what returns. One per request. */
export class Redaction {
  private readonly tokens = new Map<string, string>();
  private readonly patterns = new Map<string, RegExp>();
  private readonly values = new Map<string, string>();
  private readonly counts = new Map<PlaceholderKind, number>();
  private secrets = 0;

  constructor(private readonly personal: PersonalData) {}

  /** The text with a placeholder for every name, e-mail, phone number, street address and personal link; secrets are gone. */
  redact(text: string): string {
    // What already looks like a placeholder must not become one when it comes back.
    const { text: safe, removed } = withoutSecrets(text.replace(/\[(?=\[)/gu, '[ '));
    this.secrets += removed;
    const { personal } = this;
    let rest = safe;
    rest = this.replaceKnown(rest, 'LINK', personal.links.flatMap(spellingsOfLink), 'giu');
    rest = rest.replace(profileLink, (link) => this.token('LINK', link));
    rest = this.replaceKnown(rest, 'EMAIL', personal.emails, 'giu');
    rest = rest.replace(email, (found) => this.token('EMAIL', found));
    rest = this.replaceKnown(rest, 'PHONE', personal.phones, 'gu');
    rest = rest.replace(phone, (found) =>
      looksLikePhone(found) ? this.token('PHONE', found) : found,
    );
    rest = this.replaceKnown(rest, 'ADDRESS', personal.addresses, 'giu');
    for (const pattern of streetAddresses)
      rest = rest.replace(pattern, (found) => this.token('ADDRESS', found));
    rest = this.replaceKnown(rest, 'NAME', personal.names, 'giu');
    return this.replaceKnown(rest, 'NAME', personal.names.flatMap(partsOfName), 'gu');
  }

  /** Puts everything back. */
  restore(text: string): string {
    return text.replace(placeholder, (token) => this.values.get(token) ?? token);
  }

  /** Puts back what is whole in a text that is still coming; a placeholder that has only begun waits. */
  restoreSoFar(text: string): string {
    return this.restore(text.replace(unfinished, ''));
  }

  /** Placeholders in a text that stand for nothing: the model made them up. */
  unknownIn(text: string): string[] {
    return [...text.matchAll(placeholder)]
      .map(([token]) => token)
      .filter((token) => !this.values.has(token));
  }

  /** What was replaced, by kind, and how many secrets were removed. */
  get summary(): { replaced: { kind: PlaceholderKind; count: number }[]; secrets: number } {
    return {
      replaced: [...this.counts].map(([kind, count]) => ({ kind, count })),
      secrets: this.secrets,
    };
  }

  private replaceKnown(
    text: string,
    kind: PlaceholderKind,
    values: readonly string[],
    flags: string,
  ): string {
    return [...values]
      .filter((value) => value.trim().length >= 2)
      .sort((a, b) => b.length - a.length)
      .reduce(
        (rest, value) =>
          rest.replace(this.patternOf(value, flags), (found) => this.token(kind, found)),
        text,
      );
  }

  /** A request holds hundreds of texts, and each is looked through for the same values. */
  private patternOf(value: string, flags: string): RegExp {
    const key = `${flags}|${value}`;
    const pattern =
      this.patterns.get(key) ??
      new RegExp(String.raw`(?<![\p{L}\p{N}_])${escaped(value)}(?![\p{L}\p{N}_])`, flags);
    this.patterns.set(key, pattern);
    return pattern;
  }

  private token(kind: PlaceholderKind, value: string): string {
    const key = `${kind}|${value}`;
    const known = this.tokens.get(key);
    if (known !== undefined) return known;
    const count = (this.counts.get(kind) ?? 0) + 1;
    const token = `[[${kind}_${count}]]`;
    this.counts.set(kind, count);
    this.tokens.set(key, token);
    this.values.set(token, value);
    return token;
  }
}

const looksLikePhone = (text: string) => isPhone(text) && !amount.test(text.trim());

/** White space in a known value matches any white space. */
const escaped = (value: string) =>
  value
    .trim()
    .replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)
    .replace(/\s+/gu, String.raw`\s+`);

/** `https://www.example.com/amara/` is also written `example.com/amara`; its handle may stand alone. */
function spellingsOfLink(link: string): string[] {
  const bare = link.replace(/^(?:https?:\/\/|mailto:|tel:)(?:www\.)?/iu, '').replace(/\/+$/u, '');
  const handle = /\/@?([\w.-]{4,})$/u.exec(bare)?.[1];
  // A handle such as `welder` alone is a word; `amara-osei` or `osei84` is not.
  const alone = handle && /[\d._-]/u.test(handle) ? [handle] : [];
  return [link, bare, `www.${bare}`, ...(handle ? [`@${handle}`] : []), ...alone];
}

/** Parts of a name that are long enough to tell someone by. */
const partsOfName = (name: string) =>
  name.split(/[\s,]+/u).filter((part) => /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(part));
