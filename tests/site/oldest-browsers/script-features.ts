/** The features that a script uses and some of the oldest browsers lack. */
import { type CallExpression, type Expression, type MemberExpression, parse, type PrivateIdentifier, type Program, type Super } from 'acorn';
import { simple } from 'acorn-walk';
import { entryOf, type Feature, lacking, type Target } from './known.ts';
import { type Lack, lacksOfSelector } from './style-features.ts';

/** ECMAScript that all of the oldest browsers know whole. */
const grammar = 2022;

/**
 * Of the scripts of a site, which may hand things of their own to each other.
 * @throws {SyntaxError} where one has newer grammar.
 */
export function lacksOfScripts(texts: readonly string[]): Lack[] {
  const programs = texts.map((text) => parse(text, { ecmaVersion: grammar, sourceType: 'module' }));
  const keys = new Set(programs.flatMap((program) => [...keysIn(program)]));
  return programs.flatMap((program) => lacksOfProgram(program, keys));
}

function lacksOfProgram(program: Program, keys: ReadonlySet<string>): Lack[] {
  const own = declaredIn(program);
  const asked = askedForIn(program);
  const lacks: Lack[] = [];
  const note = (name: string, features: readonly Feature[]) => {
    const targets = lackingAll(features);
    if (targets.length > 0 && !asked.has(name)) lacks.push({ feature: features.map((feature) => feature.join('.')).join(' '), targets });
  };
  simple(program, {
    Identifier: ({ name }) => { if (!own.has(name)) note(name, globalsNamed(name)); },
    MemberExpression(node) {
      const name = nameOf(node);
      const isAskedFor = node.object.type === 'Identifier' && asked.has(node.object.name);
      if (name !== null && !isAskedFor) note(name, membersNamed(name, interfaceOf(node.object, own), keys));
    },
    CallExpression(node) {
      const [method, words] = askedOf(node);
      if (method === 'addEventListener') note(words, eventsNamed(words));
      if (/^(?:matches|closest|querySelector|querySelectorAll)$/u.test(method)) lacks.push(...lacksOfSelector(words));
    },
  });
  return lacks;
}

/** The browsers that lack each of the features that may be meant. */
function lackingAll([first, ...others]: readonly Feature[]): Target[] {
  return others.reduce<Target[]>((targets, feature) => {
    const further = targets.length === 0 ? [] : lacking(feature);
    return targets.filter((target) => further.includes(target));
  }, first ? lacking(first) : []);
}

/** Names that the script gives to things of its own. */
function declaredIn(program: Program): Set<string> {
  const names = new Set<string>();
  simple(program, {
    VariableDeclarator: () => undefined,
    Pattern: (pattern) => { if (pattern.type === 'Identifier') names.add(pattern.name); },
    Function: ({ id }) => { if (id) names.add(id.name); },
    Class: ({ id }) => { if (id) names.add(id.name); },
    ImportDeclaration: ({ specifiers }) => { for (const { local } of specifiers) names.add(local.name); },
  });
  return names;
}

/** Names that the script gives to members of things of its own. */
function keysIn(program: Program): Set<string> {
  const names = new Set<string>();
  const note = ({ key, computed }: { key: Expression | PrivateIdentifier; computed: boolean }) => { if (!computed && key.type === 'Identifier') names.add(key.name); };
  simple(program, { Property: note, PropertyDefinition: note, MethodDefinition: note });
  return names;
}

/** Names that the script asks for before it uses them: `'popover' in …`, `typeof scheduler`, `a.b?.()`. */
function askedForIn(program: Program): Set<string> {
  const names = new Set<string>();
  simple(program, {
    BinaryExpression: ({ operator, left }) => { if (operator === 'in' && left.type === 'Literal' && typeof left.value === 'string') names.add(left.value); },
    UnaryExpression: ({ operator, argument }) => { if (operator === 'typeof' && argument.type === 'Identifier') names.add(argument.name); },
    CallExpression: ({ optional, callee }) => { if (optional && callee.type === 'MemberExpression') names.add(nameOf(callee) ?? ''); },
  });
  return names;
}

function nameOf({ property, computed }: MemberExpression): string | null {
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'Literal' && typeof property.value === 'string' ? property.value : null;
}

/** A method, and the text that it is handed first. */
function askedOf({ callee, arguments: [first] }: CallExpression): [method: string, words: string] {
  const method = callee.type === 'MemberExpression' ? nameOf(callee) : callee.type === 'Identifier' ? callee.name : null;
  return [method !== null && first?.type === 'Literal' && typeof first.value === 'string' ? method : '', first?.type === 'Literal' ? String(first.value) : ''];
}

/** Objects that every page has, and what they are. */
const objects: Readonly<Record<string, string>> = { document: 'Document', navigator: 'Navigator', window: 'Window', history: 'History', location: 'Location' };
/** Methods that give an iterator, whatever they are called on but `Object` itself, which gives a list. */
const iterating = /^(?:entries|keys|matchAll|values)$/u;

/** The interface of what a member is asked of; null where only the running script knows. */
function interfaceOf(object: Expression | PrivateIdentifier | Super, own: ReadonlySet<string>): string | null {
  switch (object.type) {
    case 'Identifier': return own.has(object.name) ? null : objects[object.name] ?? object.name;
    case 'NewExpression': return object.callee.type === 'Identifier' ? interfaceOf(object.callee, own) : null;
    case 'CallExpression':
      if (object.callee.type !== 'MemberExpression' || !iterating.test(nameOf(object.callee) ?? '')) return null;
      return interfaceOf(object.callee.object, own) === 'Object' ? 'Array' : 'Iterator';
    case 'ArrayExpression': return 'Array';
    case 'TemplateLiteral': return 'String';
    case 'Literal': return object.regex ? 'RegExp' : typeof object.value === 'string' ? 'String' : null;
    default: return null;
  }
}

const builtins: Feature = ['javascript', 'builtins'];
const tables: readonly Feature[] = [builtins, ['api']];

function globalsNamed(name: string): Feature[] {
  return [...tables, ['api', 'Window']].map((table) => [...table, name]).filter((feature) => entryOf(feature) !== undefined).slice(0, 1);
}

/** Every feature of a name, of the interface where it is known and has it, or else of any, unless the script has things of its own that have such a member. */
function membersNamed(name: string, of: string | null, keys: ReadonlySet<string>): Feature[] {
  const named = allMembers.get(name) ?? [];
  const exact = named.filter((feature) => feature.at(-2) === of);
  return exact.length > 0 ? exact : keys.has(name) ? [] : named;
}

function eventsNamed(type: string): Feature[] {
  return allMembers.get(`${type}_event`) ?? [];
}

const allMembers = readMembers();

function readMembers(): Map<string, Feature[]> {
  const members = new Map<string, Feature[]>();
  for (const table of tables) {
    for (const [owner, entry] of Object.entries(entryOf(table) ?? {})) {
      for (const key of Object.keys(entry)) {
        const name = key.replace(/_static$/u, '');
        members.set(name, [...members.get(name) ?? [], [...table, owner, key]]);
      }
    }
  }
  return members;
}
