/** One way out of a state: who may take it, and where it leads. */
export type Move<State extends string, By extends string> = { by: readonly By[]; to: State }

export type Machine<State extends string, Action extends string, By extends string> = {
  name: string
  initial: State
  states: Record<State, Partial<Record<Action, Move<State, By>>>>
}

/**
 * A state machine as a table of state × action × who → state. The rules, the page's buttons, the refusals'
 * texts and the diagrams in the docs all read the same table.
 */
export const machine = <State extends string, Action extends string, By extends string>(
  definition: Machine<State, Action, By>,
): Machine<State, Action, By> => definition

/** Where `action` leads from `state` when taken by someone who is all of `by`; null where it may not be taken. */
export function next<S extends string, A extends string, B extends string>(
  { states }: Machine<S, A, B>,
  state: S,
  action: A,
  by: readonly B[],
): S | null {
  const move = states[state][action]
  return move && move.by.some((who) => by.includes(who)) ? move.to : null
}

/** What someone who is all of `by` may do in `state`. */
export function actionsIn<S extends string, A extends string, B extends string>(
  { states }: Machine<S, A, B>,
  state: S,
  by: readonly B[],
): A[] {
  return (Object.keys(states[state]) as A[]).filter((action) =>
    states[state][action]?.by.some((who) => by.includes(who)),
  )
}

/** The table as a Mermaid state diagram, for the docs. */
export function diagram<S extends string, A extends string, B extends string>(
  table: Machine<S, A, B>,
): string {
  const lines = (Object.keys(table.states) as S[]).flatMap((state) =>
    (Object.entries(table.states[state]) as [A, Move<S, B>][]).map(
      ([action, { by, to }]) => `    ${state} --> ${to}: ${action} (${by.join(', ')})`,
    ),
  )
  return ['stateDiagram-v2', `    [*] --> ${table.initial}`, ...lines].join('\n')
}
