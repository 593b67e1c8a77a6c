import { DraftField } from './draft-field.tsx';
import { placeName, useFormActions } from './form-context.ts';

interface TextBlockProps {
  section: number;
  entry: number | null;
  paragraphs: readonly string[];
  label?: string;
}

/** Everything of a section or entry that is no field and no bullet: sentences, tables, quotations, all kept as written. */
export function TextBlock({ section, entry, paragraphs, label = 'Text' }: TextBlockProps) {
  const { operate } = useFormActions();
  return (
    <DraftField
      label={label}
      part="text"
      lines={2}
      value={paragraphs.join('\n\n')}
      commit={(text) =>
        operate({ kind: 'set-text', section, entry, text }, `text-${placeName(section, entry)}`)
      }
    />
  );
}
