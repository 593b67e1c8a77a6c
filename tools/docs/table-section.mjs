/** @typedef {import('./read-schema.mjs').Model} Model */
/** @typedef {import('./read-schema.mjs').Field} Field */
/** @typedef {import('./read-schema.mjs').Index} Index */

/**
 * One table in words: columns, foreign keys, indexes and CHECKs.
 * @param {Model} model
 * @param {Index[]} indexes
 * @param {{ name: string, condition: string }[]} checks
 */
export function tableSection(model, indexes, checks) {
  const columns = model.fields.filter((field) => field.kind !== 'object');
  const parts = [
    `### ${model.name}\n`,
    ...(model.documentation ? [`${oneLine(model.documentation)}\n`] : []),
    '| column | type | null | default | meaning |',
    '|---|---|---|---|---|',
    ...columns.map(columnRow),
    '',
    ...list(
      'References',
      model.fields.filter((field) => field.relationFromFields?.length).map(reference),
    ),
    ...list(
      'Indexes',
      indexes.filter((index) => index.model === model.name && index.type !== 'id').map(indexText),
    ),
    ...list(
      'Checks',
      checks.map(({ name, condition }) => `\`${name}\`: \`${condition}\``),
    ),
  ];
  return `${parts.join('\n')}`;
}

/** @param {Field} field */
function columnRow(field) {
  const type = `${field.type}${field.isList ? '[]' : ''}${nativeType(field)}`;
  const cells = [
    field.name,
    type,
    field.isRequired || field.isList ? '' : 'yes',
    defaultText(field),
    oneLine(field.documentation ?? ''),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

/** @param {Field} field */
function nativeType({ nativeType: native }) {
  if (!native) return '';
  const [name, parameters] = native;
  return ` (${name.toLowerCase()}${parameters.length > 0 ? `(${parameters.join(', ')})` : ''})`;
}

/** @param {Field} field */
function defaultText(field) {
  if (field.isUpdatedAt) return 'time of the write';
  const value = field.default;
  if (value === undefined) return '';
  if (typeof value === 'object' && value !== null && 'name' in value && 'args' in value) {
    return `${value.name}(${/** @type {unknown[]} */ (value.args).join(', ')})`;
  }
  return JSON.stringify(value);
}

/** @param {Field} field */
function reference(field) {
  const from = field.relationFromFields?.join(', ');
  const to = field.relationToFields?.join(', ');
  return `\`${from}\` → \`${field.type}.${to}\`, on delete: ${(field.relationOnDelete ?? 'restrict').toLowerCase()}`;
}

/** @param {Index} index */
function indexText(index) {
  const columns = index.fields.map(({ name, sortOrder }) =>
    sortOrder === 'desc' ? `${name} desc` : name,
  );
  return `${index.type === 'unique' ? 'unique ' : ''}\`(${columns.join(', ')})\``;
}

/**
 * @param {string} title
 * @param {string[]} items
 */
function list(title, items) {
  return items.length === 0 ? [] : [`${title}:\n`, ...items.map((item) => `- ${item}`), ''];
}

/** @param {string} text */
function oneLine(text) {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}
