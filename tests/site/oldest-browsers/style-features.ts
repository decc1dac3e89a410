/** The features that a style sheet uses and some of the oldest browsers lack. */
import { type AtrulePrelude, type CssNode, type Declaration, parse, type Raw, type Rule, type SelectorList, walk, type WalkContext } from 'css-tree';
import { oldestBrowsers } from '../../../src/site/oldest-browsers.ts';
import { entryOf, type Feature, lacking, type Target } from './known.ts';

/** A feature, and the browsers that meet it and do not know it. */
export interface Lack {
  /** Keys in the table, joined by full stops. */
  feature: string;
  targets: readonly Target[];
  /** Whether the selectors round it hold without it. */
  isForgiven?: boolean;
}

/** @throws {SyntaxError} where the sheet has what the grammar does not know. */
export function lacksOfSheet(css: string): Lack[] {
  return lacksIn(parsed(css, 'stylesheet'), oldestBrowsers);
}

/** Of a selector that a script asks for. */
export function lacksOfSelector(selector: string): Lack[] {
  return lacksIn(parsed(selector, 'selectorList'), oldestBrowsers);
}

function parsed(css: string, context: string): CssNode {
  return parse(css, { context, parseCustomProperty: true, onParseError: (error) => { throw error; } });
}

/** What is lacking to those of the browsers that come as far as this part of a sheet. */
function lacksIn(part: CssNode, reached: readonly Target[]): Lack[] {
  const lacks: Lack[] = [];
  walk(part, function enter(node): symbol | undefined {
    const isReplacing = node.type === 'Declaration' && replacesOther(node, this);
    if (isReplacing) return walk.skip;
    for (const feature of featuresOf(node, this)) {
      const targets = lacking(feature).filter((target) => reached.includes(target));
      if (targets.length > 0) lacks.push({ feature: feature.join('.'), targets, isForgiven: isForgiving(this) });
    }
    const guard = node !== part && guardOf(node);
    if (!guard) return undefined;
    // Whoever does not know what a rule asks for passes over the whole of it.
    const asked = lacksIn(guard.condition, reached);
    if (guard.isUse) lacks.push(...asked);
    if (node.type === 'Rule') lacks.push(...spoiltBy(node.prelude, reached));
    const unaware = new Set(isSimple(guard.condition) ? asked.flatMap(({ targets }) => targets) : []);
    if (guard.block) lacks.push(...lacksIn(guard.block, reached.filter((target) => !unaware.has(target))));
    return walk.skip;
  });
  return lacks;
}

/** Of selectors within these a browser passes over the one that it does not know (Selectors Level 4, 17.1). */
function isForgiving({ function: around }: WalkContext): boolean {
  return around?.type === 'PseudoClassSelector' && /^(?:is|where)$/u.test(around.name);
}

interface Guard {
  condition: AtrulePrelude | SelectorList | Raw;
  block: CssNode | null;
  /** Whether what it asks for is a use of that feature: `@supports` asks without using. */
  isUse: boolean;
}

function guardOf(node: CssNode): Guard | null {
  if (node.type === 'Rule') return { condition: node.prelude, block: node.block, isUse: true };
  if (node.type !== 'Atrule' || !node.prelude || !/^(?:supports|media|container)$/u.test(node.name)) return null;
  return { condition: node.prelude, block: node.block, isUse: node.name !== 'supports' };
}

/** What one of the selectors of a rule has and the others have not: who does not know it passes over the others too. */
function spoiltBy(selectors: Rule['prelude'], reached: readonly Target[]): Lack[] {
  if (selectors.type !== 'SelectorList') return [];
  const lacksOfEach = selectors.children.toArray().map((selector) => lacksIn(selector, reached).filter(({ isForgiven }) => !isForgiven));
  return lacksOfEach.flatMap((lacks, at) => lacks.flatMap(({ feature, targets }) => {
    const spoiling = targets.filter((target) => lacksOfEach.some((others, other) => other !== at && !others.some((each) => each.targets.includes(target))));
    return spoiling.length > 0 ? [{ feature: `${feature} beside other selectors`, targets: spoiling }] : [];
  }));
}

/** Whether all that a condition names has to be known for it to hold. */
function isSimple(condition: CssNode): boolean {
  let isPlain = true;
  walk(condition, (node) => {
    if ((node.type === 'Identifier' && /^(?:not|or)$/u.test(node.name)) || (node.type === 'MediaQueryList' && node.children.size > 1)) isPlain = false;
  });
  return isPlain;
}

/** Whether the same property stands before it in the block, or the same with a maker's prefix: a browser keeps the last that it knows. */
function replacesOther(declaration: Declaration, { block }: WalkContext): boolean {
  const properties = block?.children.toArray().flatMap((child) => (child.type === 'Declaration' ? [child] : [])) ?? [];
  return properties.slice(0, properties.indexOf(declaration))
    .some(({ property }) => property === declaration.property || (property.startsWith('-') && property.endsWith(`-${declaration.property}`)));
}

function featuresOf(node: CssNode, { rule, declaration, atrule, block }: WalkContext): Feature[] {
  switch (node.type) {
    case 'Atrule': return [['css', 'at-rules', node.name]];
    case 'Rule': return rule && rule !== node && block ? [['css', 'selectors', 'nesting']] : [];
    case 'NestingSelector': return [['css', 'selectors', 'nesting']];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector': return [['css', 'selectors', node.name]];
    case 'Feature': return [['css', 'at-rules', node.kind, node.name.replace(/^(?:min|max)-/u, '')]];
    case 'FeatureRange': return [['css', 'at-rules', 'media', 'range_syntax']];
    case 'FeatureFunction': return [['css', 'at-rules', node.kind, node.feature === 'style' ? 'style_queries_for_custom_properties' : node.feature]];
    case 'Declaration': {
      const descriptor = ['css', 'at-rules', atrule?.name ?? '', node.property];
      return [entryOf(descriptor) ? descriptor : ['css', 'properties', node.property]];
    }
    case 'Identifier': return declaration ? [['css', 'properties', declaration.property, node.name]] : [];
    case 'Function': return functionFeatures(node.name, declaration?.property ?? '');
    case 'Dimension': return [['css', 'types', 'length', lengthUnits.find(([form]) => form.test(node.unit))?.[1] ?? node.unit]];
    default: return [];
  }
}

const lengthUnits: readonly [RegExp, string][] = [
  [/^dv/u, 'viewport_percentage_units_dynamic'], [/^lv/u, 'viewport_percentage_units_large'], [/^sv/u, 'viewport_percentage_units_small'],
  [/^cq/u, 'container_query_length_units'],
];

/** A function is a type of its own, or a form of one, or belongs to a property. */
function functionFeatures(name: string, property: string): Feature[] {
  const types = ['css', 'types'];
  const places = [types, ...Object.keys(entryOf(types) ?? {}).map((type) => [...types, type]), ['css', 'properties', property]];
  return places.map((place) => [...place, name]).filter((feature) => entryOf(feature) !== undefined).slice(0, 1);
}
