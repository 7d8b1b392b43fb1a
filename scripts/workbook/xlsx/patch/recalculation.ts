import { outline, reopened, spliced, withAttribute } from '../../xml/edit';

const BEFORE = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/** The workbook part, asking whoever opens it next to compute its formulas anew: their inputs have changed. */
export function recalculateOnOpening(source: string): string {
  const { root, children } = outline(source);
  const settings = children.find(({ name }) => name === 'calcPr');
  if (settings) {
    const attributes = withAttribute(settings.attributes, 'fullCalcOnLoad', '1');
    return spliced(source, [reopened(settings, attributes)]);
  }
  const place = children.filter(({ name }) => BEFORE.includes(name)).at(-1)?.end ?? root.closeStart;
  const text = `<${root.prefix}calcPr fullCalcOnLoad="1"/>`;
  return spliced(source, [{ start: place, end: place, text }]);
}
