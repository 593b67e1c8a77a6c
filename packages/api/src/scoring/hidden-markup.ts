/** Whether an element with these attributes is shown to nobody: by its kind, its class, its colour or any trick of its style. */
export function hidesItsText(name: string, attributes: string): boolean {
  if (neverShown.test(name)) return true;
  const values = new Map(
    [...attributes.matchAll(attribute)].map(([, key = '', ...value]) => [
      key.toLowerCase(),
      value.find((one) => one !== undefined) ?? '',
    ]),
  );
  if (values.has('hidden')) return true;
  if (name.toLowerCase() === 'details' && !values.has('open')) return true;
  if (hidingClass.test(values.get('class') ?? '')) return true;
  if (isUnseen(values.get('color') ?? '')) return true;
  return hidingStyle(values.get('style') ?? '');
}

const neverShown =
  /^(?:template|script|style|noscript|head|title|textarea|iframe|object|datalist|select)$/iu;
const attribute = /([a-z][\w:-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/giu;
const hidingClass =
  /(?:^|\s)(?:hidden|invisible|d-none|sr-only|visually-hidden|visuallyhidden|screen-reader(?:-text|-only)?)(?:\s|$)/iu;

/** What a style says, property by property, in lower case. */
function hidingStyle(style: string): boolean {
  const said = new Map(
    style
      .toLowerCase()
      .split(';')
      .map((part): [string, string] => {
        const colon = part.indexOf(':');
        return [
          part.slice(0, Math.max(0, colon)).trim(),
          part
            .slice(colon + 1)
            .replace('!important', '')
            .trim(),
        ];
      }),
  );
  const is = (property: string, pattern: RegExp) => pattern.test(said.get(property) ?? '');
  const ground = said.get('background') ?? said.get('background-color') ?? '';
  return (
    is('display', /^none/u) ||
    is('visibility', /^(?:hidden|collapse)/u) ||
    isFaint(said.get('opacity')) ||
    isTiny(said.get('font-size')) ||
    (isUnseen(said.get('color') ?? '') && (ground === '' || isUnseen(ground))) ||
    awayFromPage.some((property) => is(property, /(?:^|\s)-\d{3,}/u)) ||
    sizes.some((property) => is(property, /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/u)) ||
    is('clip', /rect\(\s*[01]/u) ||
    is('clip-path', /inset\(\s*(?:[5-9]\d|100)%|circle\(\s*0/u) ||
    is('transform', /scale[xy]?\(\s*0(?:\.0\d*)?\s*[,)]|translate\w*\(\s*-\d{3,}/u) ||
    is('filter', /opacity\(\s*0/u)
  );
}

const awayFromPage = [
  'left',
  'right',
  'top',
  'bottom',
  'text-indent',
  'margin',
  'margin-left',
  'margin-top',
] as const;
const sizes = ['height', 'width', 'max-height', 'max-width', 'line-height'] as const;

function isFaint(opacity: string | undefined): boolean {
  const value = Number.parseFloat(opacity ?? '');
  return opacity?.endsWith('%') ? value <= 10 : value <= 0.1;
}

/** Smaller than anybody reads; a size in words is readable. */
function isTiny(size: string | undefined): boolean {
  const value = Number.parseFloat(size ?? '');
  if (Number.isNaN(value)) return false;
  if (value === 0) return true;
  if (/(?:em|rem)$/u.test(size ?? '')) return value <= 0.3;
  if (/%$/u.test(size ?? '')) return value <= 30;
  return value <= 4;
}

const lightest = 0xf0;

/** White, next to white, or no colour at all. */
function isUnseen(colour: string): boolean {
  const text = colour.trim().toLowerCase();
  if (/^(?:white|transparent|snow|ivory|ghostwhite|whitesmoke|floralwhite)$/u.test(text))
    return true;
  const hex = /^#([\da-f]{3,8})$/u.exec(text)?.[1];
  if (hex !== undefined) {
    const step = hex.length < 6 ? 1 : 2;
    const parts = (hex.match(new RegExp(`.{${step}}`, 'gu')) ?? []).map((part) =>
      Number.parseInt(part.padEnd(2, part), 16),
    );
    return parts[3] === 0 || parts.slice(0, 3).every((part) => part >= lightest);
  }
  const [kind = '', ...rest] = /^(rgb|hsl)a?\(([^)]*)\)/u.exec(text)?.slice(1) ?? [];
  const parts = (rest[0] ?? '').split(/[\s,/]+/u).map((part) => Number.parseFloat(part));
  if (kind === '') return false;
  if ((parts[3] ?? 1) <= 0.1) return true;
  return kind === 'rgb'
    ? parts.slice(0, 3).every((part) => part >= lightest)
    : (parts[2] ?? 0) >= 95;
}
