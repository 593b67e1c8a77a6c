import '../../reading/pdf/array-buffer-transfer.ts';
import { getDocumentProxy } from 'unpdf';

/** A page's marked pieces by their names: as the tags list them, and as the file draws them. */
export interface TagOrder {
  tagged: string[];
  drawn: string[];
}

interface Tag {
  children?: Tag[];
  type?: string;
  id?: string;
}

const idsIn = ({ children = [], type, id }: Tag): string[] => [
  ...(type === 'content' && id !== undefined ? [id] : []),
  ...children.flatMap(idsIn),
];

/** The order in which a screen reader follows the tags of each page, beside that of the file. */
export async function tagOrderOf(bytes: Uint8Array): Promise<TagOrder[]> {
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const pages: TagOrder[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree = (await page.getStructTree()) as Tag | null;
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    pages.push({
      tagged: tree === null ? [] : idsIn(tree),
      drawn: (items as Tag[]).flatMap(({ type, id }) =>
        type === 'beginMarkedContentProps' && id !== undefined ? [id] : [],
      ),
    });
  }
  return pages;
}
