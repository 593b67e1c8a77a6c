const words: Readonly<Record<string, string>> = {
  email: 'e-mail',
  location: 'place',
  links: 'link',
};

/** `contact.email` → `E-mail`, `experience.0.title` → `Experience 1, title`. */
export function fieldName(field: string): string {
  const parts = field.replace(/^contact\./, '').split('.');
  const named = parts.map((part) => {
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    return words[part] ?? part;
  });
  const [first = field, second, ...rest] = named;
  const head =
    second !== undefined && /^\d+$/.test(second)
      ? `${first} ${second}`
      : [first, second].filter(Boolean).join(', ');
  const text = [head, ...rest].join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
