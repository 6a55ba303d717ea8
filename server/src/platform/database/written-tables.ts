import type { KyselyPlugin, OperationNode, PluginTransformQueryArgs, QueryResult, UnknownRow } from 'kysely'

/** Notes in `tables` what is written to through it, so that the process knows of its own changes at once. */
export const noteWrites = (tables: Set<string>): KyselyPlugin => ({
  transformQuery({ node }: PluginTransformQueryArgs) {
    for (const table of writtenBy(node as Parts)) if (table) tables.add(table)
    return node
  },
  transformResult: async ({ result }): Promise<QueryResult<UnknownRow>> => result,
})

/** Of Kysely's nodes, what names the table that a statement writes to. */
type Parts = OperationNode & {
  into?: Parts
  table?: Parts & { identifier?: { name: string } }
  from?: { froms: Parts[] }
  node?: Parts
  sqlFragments?: readonly string[]
}

function writtenBy(node: Parts): (string | undefined)[] {
  if (node.kind === 'InsertQueryNode') return [nameOf(node.into)]
  if (node.kind === 'UpdateQueryNode') return [nameOf(node.table)]
  if (node.kind === 'DeleteQueryNode') return [nameOf(node.from?.froms[0])]
  return node.kind === 'RawNode' ? writtenByText((node.sqlFragments ?? []).join(' ')) : []
}

/** `users`, also where it is written as `users as u`. */
const nameOf = (node: Parts | undefined): string | undefined =>
  node?.kind === 'AliasNode' ? nameOf(node.node) : node?.table?.identifier?.name

/** In a statement that we wrote ourselves: a name too many (`DO UPDATE SET`) does no harm. */
const writtenByText = (text: string): (string | undefined)[] =>
  [...text.matchAll(/\b(?:INSERT\s+INTO|UPDATE|DELETE\s+FROM)\s+(?:ONLY\s+)?"?(\w+)/gi)].map(
    ([, name]) => name,
  )
