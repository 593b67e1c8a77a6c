/** What looks like a key, a password or the number of a document: it has no place in a letter, so it is not put back. */
const secretPatterns: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/gu,
  /\bsk-(?:ant-)?[\w-]{16,}/gu,
  /\b(?:gh[pousr]_\w{20,}|github_pat_\w{20,}|glpat-[\w-]{16,}|npm_\w{30,})/gu,
  /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/gu,
  /\bAIza[\w-]{30,}/gu,
  /\bxox[abeoprs]-[\w-]{10,}/gu,
  /\b(?:sk|rk|pk)_(?:live|test)_\w{16,}/gu,
  /\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/gu,
  // user:password@ in an address
  /(?<=\b[a-z][a-z0-9+.-]*:\/\/)[^\s:/@]+:[^\s/@]+(?=@)/giu,
  /(?<=\b(?:pass(?:word|wort|phrase)?|pwd|mot de passe|contraseña|secret|api[ _-]?key|access[ _-]?key|token)\s{0,3}[:=]\s{0,3})["']?[^\s"',;]{6,}["']?/giu,
  // US social security numbers, IBAN
  /(?<![\d-])\d{3}-\d{2}-\d{4}(?![\d-])/gu,
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,4})?\b/gu,
  /\b[a-f0-9]{32,}\b/giu,
];

const cardNumber = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.])/gu;
/** Letters and digits without any word in them, as long as a key. */
const longToken =
  /(?<![\w/+-])(?=[\w/+-]*[a-z])(?=[\w/+-]*[A-Z])(?=(?:[\w/+-]*\d){4})[\w/+-]{32,}={0,2}/gu;

export const removedSecret = '(removed)';

/** The text without secrets, and how many there were. */
export function withoutSecrets(text: string): { text: string; removed: number } {
  let removed = 0;
  const remove = () => {
    removed += 1;
    return removedSecret;
  };
  const clean = secretPatterns
    .reduce((rest, pattern) => rest.replace(pattern, remove), text)
    .replace(cardNumber, (digits) => (passesLuhn(digits) ? remove() : digits))
    .replace(longToken, (token) =>
      token.includes('/') &&
      /^[\w-]+\//u.test(token) &&
      token.split('/').every((part) => part.length < 24)
        ? token
        : remove(),
    );
  return { text: clean, removed };
}

/** The check digit of payment cards. */
function passesLuhn(number: string): boolean {
  const digits = number.replace(/\D/gu, '');
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
