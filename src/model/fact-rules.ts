import {accepts} from './accepts.js';
import type {Bound, Value} from './fact.js';
import type {Finding} from './fault.js';
import {isRecord, listAt, valueAt, type Path} from './path.js';
import type {ObjectShape, Shape} from './shape.js';

type Report = (finding: Finding) => void;
type Values = ReadonlyMap<unknown, Value>;
type Bounds = ReadonlyMap<unknown, Bound>;
/** The shapes of a fact's keys. */
type Shapes = ObjectShape['keys'];

/** What one fact's value must be beside its other keys and other facts; reads a story of any shape. */
export function checkFacts(story: unknown, shapes: Shapes, report: Report): void {
  const facts = listAt(story, 'facts').filter(isRecord);
  const values: Values = new Map(
    facts.flatMap(({id, value}) => (isOf<Value>(shapes.value, value) ? [[id, value] as const] : []))
  );
  const bounds: Bounds = new Map(
    facts.flatMap(({id, bound}) => (isOf<Bound>(shapes.bound, bound) ? [[id, bound] as const] : []))
  );
  listAt(story, 'facts').forEach((fact, index) => {
    const value = valueAt(fact, 'value');
    const path = ['facts', index, 'value'];
    if (!isOf<Value>(shapes.value, value)) return;
    if (value.type === 'ratio') checkRatio(value.of, values, [...path, 'of'], report);
    if (value.type === 'growth') {
      const bound = valueAt(fact, 'bound');
      checkGrowth(value, isOf<Bound>(shapes.bound, bound) ? bound : undefined, values, bounds, path, report);
    }
    if (value.type === 'time') checkTime(value, path, report);
    const kind = valueAt(fact, 'kind');
    const computed = value.type === 'ratio' || value.type === 'growth';
    if (computed && typeof kind === 'string' && kind !== 'computed') {
      const expected = `"computed", as its value is a ${value.type}`;
      report({path: ['facts', index, 'kind'], code: 'computed', expected, found: JSON.stringify(kind)});
    }
    if (!computed && kind === 'computed') {
      const found = JSON.stringify(value.type);
      report({
        path: [...path, 'type'],
        code: 'computed',
        expected: '"ratio" or "growth", as its kind is computed',
        found
      });
    }
  });
}

/** Whether a value is what a shape asks for, which its schema has as a type. */
function isOf<Type>(shape: Shape | undefined, value: unknown): value is Type {
  return shape !== undefined && accepts(shape, value);
}

function checkRatio(of: readonly [string, string], values: Values, path: Path, report: Report): void {
  const [a, b] = of.map((id) => values.get(id));
  [a, b].forEach((value, index) => {
    if (!value || value.type === 'number') return;
    const found = `${JSON.stringify(of[index])}, of type ${value.type}`;
    report({path: [...path, index], code: 'ratio', expected: 'a fact with a number', found});
  });
  if (a?.type !== 'number' || b?.type !== 'number') return;
  if (a.unit !== b.unit) {
    report({path, code: 'ratio', expected: 'two facts of one unit', found: `${a.unit} and ${b.unit}`});
  } else if (!Number.isFinite(a.number / b.number)) {
    const expected = 'a number to divide by';
    report({path: [...path, 1], code: 'ratio', expected, found: `${a.number} divided by ${b.number}`});
  }
}

function checkGrowth(
  {base, of}: Extract<Value, {type: 'growth'}>,
  bound: Bound | undefined,
  values: Values,
  bounds: Bounds,
  path: Path,
  report: Report
): void {
  if (base <= 0) {
    report({path: [...path, 'base'], code: 'growth', expected: 'a number above zero', found: String(base)});
  }
  const rate = values.get(of);
  if (!rate) return;
  if (rate.type !== 'number' || rate.unit !== 'percent') {
    const found = `${JSON.stringify(of)}, ${rate.type === 'number' ? `in ${rate.unit}` : `of type ${rate.type}`}`;
    report({path: [...path, 'of'], code: 'growth', expected: 'a fact in percent', found});
  } else if (bound !== undefined && bounds.has(of) && bounds.get(of) !== bound) {
    const expected = `"${bounds.get(of)}", as that bounds ${JSON.stringify(of)}`;
    report({path: [...path.slice(0, -1), 'bound'], code: 'growth', expected, found: JSON.stringify(bound)});
  }
}

function checkTime(value: Extract<Value, {type: 'time'}>, path: Path, report: Report): void {
  if (value.time === undefined) return;
  if (value.date.length === 4) {
    const expected = 'a date, as there is a time of day';
    report({path: [...path, 'date'], code: 'incomplete-time', expected, found: JSON.stringify(value.date)});
  }
  if (value.zone === undefined) {
    const expected = 'the key "zone", as there is a time of day';
    report({path, code: 'incomplete-time', expected, found: 'nothing', severity: 'warning'});
  }
}
