import { childOf, type XmlNode } from './xml-tree';

/** What a word processor says of a stretch of text or a paragraph, as CSS. */
export type Css = Readonly<Record<string, string>>;

/** Word measures in twentieths of a point, fonts in halves. */
const points = (text: string | undefined, parts: number): string | undefined =>
  text === undefined || !/^-?\d+$/.test(text) ? undefined : `${Number(text) / parts}pt`;

const colour = (text: string | undefined): string | undefined =>
  /^[0-9a-f]{6}$/i.test(text ?? '') ? `#${text}` : undefined;

/** From `w:rPr`. */
export function runCss(properties: XmlNode | undefined): Css {
  const isOn = (name: string): boolean | undefined => {
    const node = childOf(properties, name);
    return node && !['0', 'false', 'none'].includes(node.value('val') ?? '1');
  };
  return css({
    'font-weight': { true: 'bold', false: 'normal' }[String(isOn('b'))],
    'font-style': { true: 'italic', false: 'normal' }[String(isOn('i'))],
    'text-decoration': isOn('u') ? 'underline' : undefined,
    color: colour(childOf(properties, 'color')?.value('val')),
    'font-size': points(childOf(properties, 'sz')?.value('val'), 2),
  });
}

const SIDES: Readonly<Record<string, string>> = {
  ...{ left: 'left', start: 'left', center: 'center' },
  ...{ right: 'right', end: 'right', both: 'justify' },
};

/** From `w:pPr`. */
export function paragraphCss(properties: XmlNode | undefined): Css {
  const [spacing, indent] = [childOf(properties, 'spacing'), childOf(properties, 'ind')];
  const line = spacing?.value('line');
  const isExact = spacing?.value('lineRule') === 'exact';
  const rule = childOf(properties, 'pBdr', 'left');
  return css({
    'margin-top': points(spacing?.value('before'), 20),
    'margin-bottom': points(spacing?.value('after'), 20),
    'line-height': isExact ? points(line, 20) : line && String(Number(line) / 240),
    'margin-left': points(indent?.value('left'), 20),
    'margin-right': points(indent?.value('right'), 20),
    'text-align': SIDES[childOf(properties, 'jc')?.value('val') ?? ''],
    'border-left': rule && `${ruleCss(rule)}`,
    'padding-left': points(rule?.value('space'), 1),
  });
}

/** From `w:tcPr`. */
export function cellCss(properties: XmlNode | undefined): Css {
  const borders = childOf(properties, 'tcBorders');
  const margins = childOf(properties, 'tcMar');
  const padding = (...names: readonly string[]) =>
    points(names.map((name) => childOf(margins, name)?.value('w')).find(Boolean), 20);
  const border = (...names: readonly string[]) => {
    const node = names.map((name) => childOf(borders, name)).find(Boolean);
    return node && ruleCss(node);
  };
  return css({
    background: colour(childOf(properties, 'shd')?.value('fill')),
    'vertical-align': { center: 'middle', bottom: 'bottom' }[
      childOf(properties, 'vAlign')?.value('val') ?? ''
    ],
    'padding-top': padding('top'),
    'padding-right': padding('right', 'end'),
    'padding-bottom': padding('bottom'),
    'padding-left': padding('left', 'start'),
    'border-top': border('top'),
    'border-right': border('right', 'end'),
    'border-bottom': border('bottom'),
    'border-left': border('left', 'start'),
  });
}

/** Rules are measured in eighths of a point. */
const ruleCss = (node: XmlNode): string =>
  node.value('val') === 'none' || node.value('val') === 'nil'
    ? 'none'
    : `${points(node.value('sz'), 8) ?? '1pt'} solid ${colour(node.value('color')) ?? 'currentColor'}`;

const css = (all: Readonly<Record<string, string | undefined>>): Css =>
  Object.fromEntries(
    Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );

/** The styles that paragraphs and stretches of text name, each with what it is based on. */
export function readStyles(styles: XmlNode): (id: string | undefined) => Css {
  const nodes = new Map(styles.children.map((node) => [node.value('styleId') ?? '', node]));
  const cssOf = (id: string | undefined, depth = 0): Css => {
    const node = nodes.get(id ?? '');
    if (!node || depth > 10) return {};
    return {
      ...cssOf(childOf(node, 'basedOn')?.value('val'), depth + 1),
      ...paragraphCss(childOf(node, 'pPr')),
      ...runCss(childOf(node, 'rPr')),
    };
  };
  const basic = childOf(styles, 'docDefaults');
  const plain = {
    ...paragraphCss(childOf(basic, 'pPrDefault', 'pPr')),
    ...runCss(childOf(basic, 'rPrDefault', 'rPr')),
  };
  return (id) => (id === undefined ? plain : cssOf(id));
}
