import { visible } from '../../encode/visible.ts';

/** Text goes on the page as text, whatever it holds; nothing is ever read as markup. */
export type Child = Node | string;

/** Makes an element; undefined attributes are left out. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  setAttributes(made, attributes);
  for (const child of children) made.append(typeof child === 'string' ? visible(child) : child);
  return made;
}

/** Makes an element of a drawing. */
export function drawn<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly SVGElement[]
): SVGElementTagNameMap[Tag] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(made, attributes);
  made.append(...children);
  return made;
}

function setAttributes(
  made: Element,
  attributes: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(name, visible(value));
  }
}

/** A list of names and values. */
export function factList(facts: readonly { name: string; value: string }[]): HTMLElement {
  const rows = facts.map(({ name, value }) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, value)),
  );
  return element('dl', { class: 'facts' }, ...rows);
}

/** A word in the colour of what it means. */
export function badge(word: string): HTMLElement {
  return element('span', { class: `badge is-${word}` }, word);
}
