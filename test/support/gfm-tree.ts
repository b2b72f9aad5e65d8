import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A node of a Markdown tree as far as texts do not make it. */
export interface Skeleton {
  readonly type: string;
  /** Level of a heading, state of a task, columns of a table, target of a link. */
  readonly facts?: string;
  readonly children?: readonly Skeleton[];
}

interface TreeNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly TreeNode[];
}

/** What GitHub's Markdown makes of a text, with all words taken out. */
export function gfmSkeleton(markdown: string): Skeleton {
  const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };
  return skeletonOf(fromMarkdown(markdown, options));
}

function skeletonOf(node: TreeNode): Skeleton {
  const { type, value, children, ...rest } = node;
  if (type === 'html') return { type, facts: tagsOf(value ?? '') };
  const { position: _position, ...facts } = rest as Record<string, unknown>;
  const words = Object.keys(facts).length === 0 ? {} : { facts: JSON.stringify(facts) };
  if (children === undefined) return { type, ...words };
  return { type, ...words, children: merged(children.filter(isOfStructure).map(skeletonOf)) };
}

/** The elements of HTML but for the marks of a diff and the spans of dollar signs, which hang on the texts. */
function tagsOf(html: string): string {
  return (html.match(/<[^>]*>/g) ?? [])
    .filter((tag) => !/^<\/?(?:ins|del|span)>$/.test(tag))
    .join('');
}

/** A dollar sign stands in a span of its own, so that it starts no formula. */
function isOfStructure({ type, value }: TreeNode): boolean {
  return type !== 'html' || !/^<\/?span>$/.test(value ?? '');
}

function merged(nodes: readonly Skeleton[]): Skeleton[] {
  return nodes.filter(({ type }, index) => type !== 'text' || nodes[index - 1]?.type !== 'text');
}
