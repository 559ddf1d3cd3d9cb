import ts from 'typescript'

/** One SQL text as PostgreSQL will see it, with what TypeScript says goes in and comes out. */
export type Statement = {
  where: string
  text: string
  parameters: ts.Type[]
  /** The declared row, when the call names one: db<Row[]>`...`. */
  row: ts.Type | undefined
}

/** A statement that cannot be read without running the program: its reason says what to write instead. */
export type Unreadable = { where: string; reason: string }

export type Found = { statements: Statement[]; unreadable: Unreadable[]; checker: ts.TypeChecker }

type Piece = { text: string; parameters: ts.Type[] }

/** Reads every postgres.js template of the program, with all variants of its conditional fragments. */
export function findStatements(program: ts.Program, isOurs: (file: string) => boolean): Found {
  const checker = program.getTypeChecker()
  const reader = new Reader(checker)
  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) reader.visit(file)
  return { statements: reader.statements, unreadable: reader.unreadable, checker }
}

class Reader {
  readonly statements: Statement[] = []
  readonly unreadable: Unreadable[] = []
  private readonly checker: ts.TypeChecker

  constructor(checker: ts.TypeChecker) {
    this.checker = checker
  }

  visit(node: ts.Node): void {
    if (ts.isTaggedTemplateExpression(node) && this.isDatabase(node.tag)) this.readStatement(node)
    ts.forEachChild(node, (child) => this.visit(child))
  }

  private readStatement(node: ts.TaggedTemplateExpression): void {
    // A fragment is read where it is used.
    if (!isWholeStatement(node)) return
    const where = place(node)
    try {
      for (const piece of this.variants(node)) {
        this.statements.push({ where, ...numbered(piece), row: this.rowType(node) })
      }
    } catch (error) {
      if (!(error instanceof CannotRead)) throw error
      this.unreadable.push({ where, reason: error.message })
    }
  }

  /** All texts that a template can become. */
  private variants(node: ts.TaggedTemplateExpression): Piece[] {
    if (ts.isNoSubstitutionTemplateLiteral(node.template)) return [{ text: node.template.text, parameters: [] }]
    let found: Piece[] = [{ text: node.template.head.text, parameters: [] }]
    for (const span of node.template.templateSpans) {
      const next: Piece[] = []
      for (const before of found) {
        for (const value of this.valueVariants(span.expression, before.text, node.tag)) {
          next.push({
            text: before.text + value.text + span.literal.text,
            parameters: [...before.parameters, ...value.parameters],
          })
        }
      }
      found = next
      if (found.length > 64) throw new CannotRead('more than 64 variants; split the statement')
    }
    return found
  }

  private valueVariants(expression: ts.Expression, before: string, tag: ts.Expression): Piece[] {
    const node = unwrapped(expression)
    if (ts.isTaggedTemplateExpression(node) && this.isDatabase(node.tag)) return this.variants(node)
    if (ts.isConditionalExpression(node) && this.isFragment(node)) {
      return [...this.valueVariants(node.whenTrue, before, tag), ...this.valueVariants(node.whenFalse, before, tag)]
    }
    if (ts.isCallExpression(node) && this.isDatabase(node.expression)) return [this.helper(node, before)]
    if (ts.isCallExpression(node) && node.expression.getText().endsWith('.json')) return [parameter(this.anyType())]
    if (this.isFragment(node)) return this.fragmentOf(node, before, tag)
    return [parameter(this.checker.getTypeAtLocation(node))]
  }

  /** A fragment kept in a constant or made by a function: read where it is written. */
  private fragmentOf(node: ts.Expression, before: string, tag: ts.Expression): Piece[] {
    const target = ts.isCallExpression(node) ? node.expression : node
    const symbol = this.checker.getSymbolAtLocation(target)
    const real = symbol && symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol
    const declaration = real?.valueDeclaration
    if (declaration && ts.isVariableDeclaration(declaration) && declaration.initializer) {
      const initial = declaration.initializer
      if (ts.isArrowFunction(initial)) return this.returned(initial, before, tag)
      return this.valueVariants(initial, before, tag)
    }
    if (declaration && (ts.isFunctionDeclaration(declaration) || ts.isArrowFunction(declaration))) {
      return this.returned(declaration, before, tag)
    }
    throw new CannotRead(
      `the fragment ${node.getText().slice(0, 60)} is not a template, a constant or a function of templates`,
    )
  }

  private returned(
    declaration: ts.FunctionDeclaration | ts.ArrowFunction,
    before: string,
    tag: ts.Expression,
  ): Piece[] {
    if (!declaration.body) throw new CannotRead('a fragment function without a body')
    if (!ts.isBlock(declaration.body)) return this.valueVariants(declaration.body, before, tag)
    const pieces: Piece[] = []
    const walk = (node: ts.Node): void => {
      if (ts.isReturnStatement(node) && node.expression)
        pieces.push(...this.valueVariants(node.expression, before, tag))
      else if (!ts.isFunctionLike(node)) ts.forEachChild(node, walk)
    }
    ts.forEachChild(declaration.body, walk)
    if (pieces.length === 0) throw new CannotRead('a fragment function that returns no template')
    return pieces
  }

  /** db(value): a list, an identifier, or the columns of an insert or update. */
  private helper(call: ts.CallExpression, before: string): Piece {
    const [first, ...rest] = call.arguments
    if (!first) throw new CannotRead('a helper without a value')
    const type = this.checker.getTypeAtLocation(first)
    const word = /(\w+)[\s(]*$/.exec(before)?.[1]?.toLowerCase()
    if (word === 'in') {
      const element = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type
      return { text: '(\u0000)', parameters: [element] }
    }
    if (type.isStringLiteral()) return { text: `"${type.value}"`, parameters: [] }
    if (type.flags & ts.TypeFlags.StringLike) throw new CannotRead('an identifier that is not a literal')
    const row = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type
    const names =
      rest.length > 0 ? rest.flatMap((it) => this.literalNames(it)) : row.getProperties().map((it) => it.name)
    const parameters = names.map((name) => {
      const property = row.getProperty(name)
      if (!property) throw new CannotRead(`the helper names ${name}, which the value does not have`)
      return this.checker.getTypeOfSymbolAtLocation(property, call)
    })
    const quoted = names.map((name) => `"${name}"`)
    if (word === 'set') return { text: quoted.map((name) => `${name} = \u0000`).join(', '), parameters }
    return { text: `(${quoted.join(', ')}) values (${quoted.map(() => '\u0000').join(', ')})`, parameters }
  }

  private literalNames(node: ts.Expression): string[] {
    const type = this.checker.getTypeAtLocation(node)
    if (type.isStringLiteral()) return [type.value]
    if (type.isUnion() && type.types.every((it) => it.isStringLiteral()))
      return type.types.map((it) => (it as ts.StringLiteralType).value)
    const element = this.checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    if (element?.isUnion()) return element.types.map((it) => (it as ts.StringLiteralType).value)
    throw new CannotRead('column names that are not literals')
  }

  private rowType(node: ts.TaggedTemplateExpression): ts.Type | undefined {
    const argument = node.typeArguments?.[0]
    if (!argument) return undefined
    const type = this.checker.getTypeFromTypeNode(argument)
    return this.checker.getIndexTypeOfType(type, ts.IndexKind.Number)
  }

  private isDatabase(node: ts.Expression): boolean {
    const type = this.checker.getTypeAtLocation(node)
    const one = type.isUnion() ? type.types[0]! : type
    return one.getProperty('unsafe') !== undefined && one.getProperty('json') !== undefined
  }

  private isFragment(node: ts.Expression): boolean {
    const type = this.checker.getTypeAtLocation(node)
    const one = type.isUnion() ? type.types[0]! : type
    return one.getProperty('describe') !== undefined && one.getProperty('cursor') !== undefined
  }

  private anyType(): ts.Type {
    return this.checker.getAnyType()
  }
}

export class CannotRead extends Error {}

/** Without parentheses, `as` and `!`. */
function unwrapped(node: ts.Expression): ts.Expression {
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
    return unwrapped(node.expression)
  return node
}

function parameter(type: ts.Type): Piece {
  return { text: '\u0000', parameters: [type] }
}

function numbered(piece: Piece): { text: string; parameters: ts.Type[] } {
  let count = 0
  return { text: piece.text.replaceAll('\u0000', () => `$${++count}`), parameters: piece.parameters }
}

/** Fragments begin in the middle of SQL: they are checked inside the statements that use them. */
function isWholeStatement(node: ts.TaggedTemplateExpression): boolean {
  const template = node.template
  const text = ts.isNoSubstitutionTemplateLiteral(template) ? template.text : template.head.text
  const isInside = ts.findAncestor(node.parent, (it) => ts.isTaggedTemplateExpression(it) || ts.isStatement(it))
  if (isInside && ts.isTaggedTemplateExpression(isInside)) return false
  return /^\s*(select|insert|update|delete|with|create|drop|lock|alter|set|begin|commit|rollback|truncate|refresh)\b/i.test(
    text,
  )
}

function place(node: ts.Node): string {
  const file = node.getSourceFile()
  const { line } = file.getLineAndCharacterOfPosition(node.getStart())
  return `${file.fileName.replace(/^.*\/(src|demo)\//, '$1/')}:${line + 1}`
}
