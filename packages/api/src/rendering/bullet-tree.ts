/** A bullet with the bullets nested below it. */
export interface BulletTree {
  text: string;
  items: BulletTree[];
}

const nestedBullet = /^(\s*)[-*+•]\s+(.*)$/u;

/** The bullets of a resume document as a tree: nested ones stand on further lines of their parent, two spaces deeper each. */
export function readBulletTree(bullets: readonly string[]): BulletTree[] {
  return bullets.map((bullet) => {
    const [first = '', ...rest] = bullet.split('\n');
    const root: BulletTree = { text: first.trim(), items: [] };
    const open: { indent: number; tree: BulletTree }[] = [{ indent: -1, tree: root }];
    for (const line of rest) {
      const nested = nestedBullet.exec(line);
      if (nested === null) {
        const { tree } = open.at(-1) ?? { tree: root };
        tree.text = `${tree.text}\n${line.trim()}`.trim();
        continue;
      }
      const indent = nested[1]?.length ?? 0;
      while (open.length > 1 && (open.at(-1)?.indent ?? 0) >= indent) open.pop();
      const tree: BulletTree = { text: (nested[2] ?? '').trim(), items: [] };
      open.at(-1)?.tree.items.push(tree);
      open.push({ indent, tree });
    }
    return root;
  });
}
