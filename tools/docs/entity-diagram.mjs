/** @typedef {import('./read-schema.mjs').Model} Model */
/** @typedef {import('./read-schema.mjs').Field} Field */

/**
 * A Mermaid ER diagram: every column with its key, every foreign key as a line.
 * @param {Model[]} models
 */
export function diagram(models) {
  const lines = ['erDiagram'];
  for (const model of models) {
    lines.push(`    ${model.name} {`);
    for (const field of model.fields.filter((each) => each.kind !== 'object')) {
      const keys = keysOf(model, field);
      lines.push(
        `        ${field.type}${field.isList ? '[]' : ''} ${field.name}${keys && ` ${keys}`}`,
      );
    }
    lines.push('    }');
  }
  for (const model of models) {
    for (const field of model.fields.filter((each) => each.relationFromFields?.length)) {
      lines.push(
        `    ${field.type} ${ends(model, field)} ${model.name} : "${field.relationFromFields?.join(', ')}"`,
      );
    }
  }
  return lines.join('\n');
}

/**
 * @param {Model} model
 * @param {Field} field
 */
function keysOf(model, field) {
  const isForeign = model.fields.some((each) => each.relationFromFields?.includes(field.name));
  return [field.isId && 'PK', isForeign && 'FK', field.isUnique && 'UK'].filter(Boolean).join(', ');
}

/**
 * One or none on the side that is pointed to; on the other at most one if the key is unique.
 * @param {Model} model
 * @param {Field} field
 */
function ends(model, field) {
  const keys = model.fields.filter((each) => field.relationFromFields?.includes(each.name));
  const one = keys.every((key) => key.isRequired) ? '||' : '|o';
  const many = keys.length === 1 && keys[0]?.isUnique ? 'o|' : 'o{';
  return `${one}--${many}`;
}
