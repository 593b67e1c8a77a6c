import type { PieceTag } from './text-piece.ts';

/** A node of the tree of tags as pdf.js gives it: an element with its role, or a stretch of the page's content. */
interface TagNode {
  role?: string;
  children?: TagNode[];
  type?: string;
  id?: string;
}

interface TaggedPage {
  getStructTree(): Promise<unknown>;
}

/** Elements that hold a whole page or part of one: what stands directly in them belongs to no block. */
const isContainer = (role: string) =>
  /^(?:Root|Document|DocumentFragment|Part|Art|Sect|Aside|Table|TBody|THead|TR|L|TOC)$/u.test(role);
const isInline = (role: string) =>
  /^(?:Span|Link|Em|Strong|Quote|Code|Reference|Annot|Sub|Ruby|RB|RT|RP|Warichu|WT|WP|BibEntry|Figure|Formula|NonStruct|Private)$/u.test(
    role,
  );

/** What the tags of a page say of its stretches of content, by their names; null for a page without tags. */
export async function tagsOf(page: TaggedPage): Promise<ReadonlyMap<string, PieceTag> | null> {
  const tree = (await page.getStructTree().catch(() => null)) as TagNode | null;
  if (tree === null) return null;
  const tags = new Map<string, PieceTag>();
  let blocks = 0;
  const visit = (node: TagNode, tag: PieceTag): void => {
    if (node.type === 'content' && node.id !== undefined) tags.set(node.id, tag);
    const own = node.role === undefined ? tag : tagIn(tag, node.role, () => (blocks += 1));
    for (const child of node.children ?? []) visit(child, own);
  };
  visit(tree, { block: null, role: 'part', headingLevel: null, listDepth: 0 });
  return tags.size === 0 ? null : tags;
}

/** The tag of what stands in an element of this role, which stands in `tag`. */
function tagIn(tag: PieceTag, role: string, nextBlock: () => number): PieceTag {
  if (isInline(role) || tag.role === 'heading' || tag.role === 'label') return tag;
  const heading = /^H([1-6])?$/u.exec(role);
  if (heading !== null || role === 'Title')
    return { ...tag, block: nextBlock(), role: 'heading', headingLevel: Number(heading?.[1] ?? 1) };
  if (role === 'L') return { ...tag, block: null, role: 'part', listDepth: tag.listDepth + 1 };
  if (role === 'Lbl') return { ...tag, block: null, role: 'label' };
  if (isContainer(role)) return { ...tag, block: null, role: 'part' };
  const isInItem = tag.role === 'item' || role === 'LI' || role === 'LBody';
  return {
    ...tag,
    block: nextBlock(),
    role: isInItem ? 'item' : role === 'P' ? 'paragraph' : 'part',
  };
}
