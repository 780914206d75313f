import type { PlainLanguage, SourceLanguage, SyntaxNode } from './syntax-node.js';

/** What a node is to a reader, whatever the language: grammars differ in names, less in kind. */
export type NodeRole =
  | 'comment'
  | 'text'
  | 'heredoc'
  | 'heredoc-start'
  | 'heredoc-body'
  | 'join'
  | 'named'
  | 'shorthand'
  | 'call'
  | 'scope'
  | 'closure'
  | 'list'
  | 'map'
  | 'member'
  | 'import'
  | 'complaint'
  | 'operation'
  | 'branch'
  | 'decorated'
  | 'attribute'
  | 'statement';

const roles: Readonly<Record<NodeRole, string>> = {
  comment: 'comment line_comment block_comment html_comment hash_bang_line line_continuation',
  text: 'string template_string interpreted_string_literal raw_string_literal string_literal verbatim_string_literal interpolated_string_expression encapsed_string enclosed_string_literal',
  heredoc: 'heredoc nowdoc',
  'heredoc-start': 'heredoc_beginning',
  'heredoc-body': 'heredoc_body',
  join: 'concatenated_string chained_string',
  named:
    'pair keyword_argument assignment named_expression default_parameter typed_default_parameter variable_declarator assignment_expression augmented_assignment augmented_assignment_expression operator_assignment public_field_definition field_definition enum_assignment required_parameter optional_parameter keyword_parameter assignment_pattern object_assignment_pattern jsx_attribute keyed_element const_spec var_spec short_var_declaration assignment_statement element_value_pair property_declaration argument attribute_argument field_initializer let_declaration const_item static_item array_element_initializer const_element property_element parameter simple_parameter',
  shorthand: 'shorthand_field_initializer shorthand_property_identifier',
  call: 'call call_expression new_expression method_invocation object_creation_expression invocation_expression annotation composite_literal macro_invocation function_call_expression member_call_expression scoped_call_expression struct_expression implicit_object_creation_expression',
  scope:
    'function_definition class_definition function_declaration method_definition class_declaration method_declaration generator_function_declaration constructor_declaration module class method singleton_method function_item impl_item interface_declaration record_declaration local_function_statement enum_declaration abstract_class_declaration',
  closure:
    'arrow_function function_expression function lambda lambda_expression func_literal closure_expression anonymous_method_expression do_block anonymous_function',
  list: 'list tuple set array expression_list array_initializer initializer_expression collection_expression array_expression array_creation_expression',
  map: 'dictionary object hash literal_value field_initializer_list',
  member:
    'attribute member_expression selector_expression field_access member_access_expression scope_resolution field_expression class_constant_access_expression scoped_identifier qualified_name',
  import:
    'import_statement import_from_statement future_import_statement import_declaration using_directive package_clause package_declaration namespace_use_declaration use_declaration',
  complaint: 'raise_statement throw_statement assert_statement throw_expression',
  operation:
    'boolean_operator comparison_operator binary_operator binary_expression binary conditional_expression ternary_expression conditional_access_expression coalesce_expression',
  branch:
    'if_statement elif_clause switch_case expression_case switch_section case_clause when match_arm if case_statement if_expression',
  decorated: 'decorated_definition',
  attribute: '',
  statement: 'expression_statement',
};

const roleOfType = new Map(
  Object.entries(roles).flatMap(([role, types]) => types.split(' ').map((type) => [type, role as NodeRole] as const)),
);

/** C# and Rust write annotations as `attribute`, which in Python is access to a member. */
const exceptions: Readonly<Record<string, Readonly<Record<string, NodeRole>>>> = {
  'c-sharp': { attribute: 'call' },
  rust: { attribute: 'attribute' },
};

/** The role of a node; `undefined` for whatever only holds other nodes. */
export const roleOf = (node: SyntaxNode, language: SourceLanguage | PlainLanguage): NodeRole | undefined =>
  node.isNamed ? (exceptions[language]?.[node.type] ?? roleOfType.get(node.type)) : undefined;

const nameFields = ['name', 'key', 'left', 'pattern', 'property', 'field'];
const valueFields = ['value', 'right', 'default_value'];

/** The two halves of a node that gives something a name; no value where it only declares. */
export function halvesOf(node: SyntaxNode): { name: SyntaxNode | undefined; value: SyntaxNode | undefined } {
  const name = firstField(node, nameFields);
  const value = firstField(node, valueFields);
  if (name !== undefined && value !== undefined && name.id !== value.id) return { name, value };
  const parts = node.children.filter((child): child is SyntaxNode => child?.isNamed === true);
  const last = parts.at(-1);
  const isValue = last !== undefined && parts.length > 1 && hasEquals(node) && last.id !== name?.id;
  if (isValue) return { name: name ?? parts[0], value: last };
  return node.type === 'argument' || node.type === 'attribute_argument'
    ? { name: parts.length > 1 ? parts[0] : undefined, value: last }
    : { name: name ?? parts[0], value: undefined };
}

const hasEquals = (node: SyntaxNode): boolean =>
  node.children.some((child) => child !== null && /^(?:=|:|=>|:=|\+=)$/.test(child.type)) || node.type === 'pair';

const calleeFields = ['function', 'constructor', 'method', 'name', 'type', 'macro'];

/** What a call calls. */
export const calleeOf = (node: SyntaxNode): SyntaxNode | undefined => firstField(node, calleeFields);

/** The object whose method is called, where the grammar keeps it apart. */
export const receiverOf = (node: SyntaxNode): SyntaxNode | undefined =>
  firstField(node, ['object', 'receiver', 'scope']);

export function firstField(node: SyntaxNode, fields: readonly string[]): SyntaxNode | undefined {
  for (const field of fields) {
    const child = node.childForFieldName(field);
    if (child !== null) return child;
  }
  return undefined;
}

/** Tokens that say how things are laid out and joined, or declare them: without others, they make no difference. */
export const softTokens: ReadonlySet<string> = new Set([
  ...'( ) [ ] { } , ; : . = => -> ` " \' :: ? & * # @ ... ** << do end then else elif'.split(' '),
  ...'const let var export default public private protected internal static readonly final val def function fn func return string str String as type pass break new'.split(
    ' ',
  ),
]);
