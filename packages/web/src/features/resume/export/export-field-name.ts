const words: Readonly<Record<string, string>> = {
  email: 'e-mail',
  location: 'place',
  opening: 'text above the first heading',
};

/** `contact.email` → `E-mail`, `experience.0.bullet.1` → `Experience 1, bullet 2`. */
export function exportFieldName(field: string): string {
  const parts: string[] = [];
  for (const part of field.replace(/^contact\./u, '').split('.')) {
    const last = parts.length - 1;
    if (/^\d+$/u.test(part) && last >= 0) parts[last] = `${parts[last] ?? ''} ${Number(part) + 1}`;
    else parts.push(words[part] ?? part);
  }
  const text = parts.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
