/** What figure.css says of shapes and words, with what an SVG file takes for granted. */
const properties: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'vector-effect': 'none',
  'font-family': '',
  'font-weight': '400',
  'font-style': 'normal'
};

/** Writes how a drawing looks in a root into its attributes, and takes away the classes that only that root knows. */
export function paint(drawing: SVGElement, root: ShadowRoot): void {
  root.append(drawing);
  const looks = [...drawing.querySelectorAll<SVGElement>('[class]')].map((element) => {
    const style = getComputedStyle(element);
    const isText = element.localName === 'text';
    const names = Object.entries(properties).filter(([name, given]) => {
      return (isText || !name.startsWith('font')) && style.getPropertyValue(name) !== given;
    });
    return {element, values: names.map(([name]) => [name, style.getPropertyValue(name)] as const)};
  });
  drawing.remove();
  for (const {element, values} of looks) {
    for (const [name, value] of values) if (!element.hasAttribute(name)) element.setAttribute(name, value);
    element.removeAttribute('class');
    element.removeAttribute('data-fact');
  }
  drawing.removeAttribute('class');
}
