import { relative } from 'node:path';
import ts from 'typescript';

/** A place where something is looked up by a name that its type does not know beforehand, as if nothing were inherited. */
export interface LooseName {
  /** `libs/procedures/src/wording/names.ts:36` */
  readonly place: string;
  readonly text: string;
}

/**
 * `record[name]` and `name in record`, where the name is any text, in what the programs are made of: `constructor`, a name like any other
 * to whoever types it, finds there what every object inherits. Right are a Map, `own(record, name)` and `Object.hasOwn(record, name)`, which
 * a lookup may stand behind.
 */
export function looseNames(files: readonly string[], options: ts.CompilerOptions, root: string): readonly LooseName[] {
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(file);
    return source ? nodesOf(source).filter((node) => isLoose(node, checker)).map((node) => ({ place: placeOf(node, source, root), text: node.getText() })) : [];
  });
}

function isLoose(node: ts.Node, checker: ts.TypeChecker): boolean {
  if (ts.isElementAccessExpression(node)) {
    const { expression, argumentExpression } = node;
    return isAnyText(argumentExpression, checker) && !isList(expression, checker) && !isGuarded(node, expression, argumentExpression);
  }
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword && isAnyText(node.left, checker);
}

/** A text of which the type does not say which texts it can be; a brand is no such saying. */
function isAnyText(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(node);
  return [type, ...(type.isUnionOrIntersection() ? type.types : [])].some(({ flags }) => (flags & (ts.TypeFlags.String | ts.TypeFlags.Any)) !== 0);
}

function isList(node: ts.Expression, checker: ts.TypeChecker): boolean {
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  return checker.isArrayType(type) || checker.isTupleType(type);
}

/** Behind the question whether it is there. */
function isGuarded(node: ts.Node, record: ts.Expression, name: ts.Expression): boolean {
  const question = `Object.hasOwn(${record.getText()}, ${name.getText()})`;
  for (let around: ts.Node = node; !ts.isSourceFile(around); around = around.parent) {
    if (ts.isConditionalExpression(around) && around.condition.getText() === question) return true;
  }
  return false;
}

function nodesOf(node: ts.Node): readonly ts.Node[] {
  const inside: ts.Node[] = [];
  node.forEachChild((child) => void inside.push(...nodesOf(child)));
  return [node, ...inside];
}

function placeOf(node: ts.Node, source: ts.SourceFile, root: string): string {
  return `${relative(root, source.fileName)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
