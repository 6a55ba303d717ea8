import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { USER_STATUSES } from './actor.ts'
import { actionsIn, diagram, next } from './machine.ts'
import type { Machine } from './machine.ts'
import {
  accountStates,
  APPEAL_STATUSES,
  appealStates,
  CAMPAIGN_STATUSES,
  campaignStates,
  REPORT_STATUSES,
  reportStates,
  REQUEST_STATUSES,
  requestStates,
} from './states.ts'
import { holds } from './testing/properties.ts'

type AnyMachine = Machine<string, string, string>

const MACHINES: { table: AnyMachine; statuses: readonly string[]; ends: string[] }[] = [
  { table: campaignStates, statuses: CAMPAIGN_STATUSES, ends: ['archived'] },
  {
    table: requestStates,
    statuses: REQUEST_STATUSES,
    ends: ['accepted', 'rejected', 'withdrawn', 'expired', 'cancelled'],
  },
  { table: accountStates, statuses: USER_STATUSES, ends: ['deleted'] },
  { table: reportStates, statuses: REPORT_STATUSES, ends: ['acted', 'dismissed'] },
  { table: appealStates, statuses: APPEAL_STATUSES, ends: ['granted', 'upheld', 'moot'] },
]

const movesOf = (table: AnyMachine) =>
  Object.entries(table.states).flatMap(([from, moves]) =>
    Object.entries(moves).map(([action, move]) => ({
      from,
      action,
      ...(move as { by: string[]; to: string }),
    })),
  )
const unique = (words: string[]) => [...new Set(words)]

describe.each(MACHINES)('the states of a $table.name', ({ table, statuses, ends }) => {
  const moves = movesOf(table)
  const anyState = fc.constantFrom(...Object.keys(table.states))
  const anyAction = fc.constantFrom(...unique(moves.map(({ action }) => action)))
  const anyParties = fc.subarray(unique(moves.flatMap(({ by }) => by)))

  it('are those that the data may have, no more and no fewer', () => {
    expect(Object.keys(table.states).sort()).toEqual([...statuses].sort())
  })

  it('let nobody who is no party do anything', () => {
    for (const state of statuses) expect(actionsIn(table, state, [])).toEqual([])
  })

  it('have no way out once they are over, and one while they are not', () => {
    const over = statuses.filter((state) => !moves.some(({ from }) => from === state))
    expect(over.sort()).toEqual(ends.sort())
  })

  it('can all be reached from the first', () => {
    const reached = new Set([table.initial])
    for (let size = 0; size !== reached.size;) {
      size = reached.size
      for (const { from, to } of moves) if (reached.has(from)) reached.add(to)
    }
    expect([...reached].sort()).toEqual([...statuses].sort())
  })

  it('offer as a button what would not be refused, and nothing else', () => {
    holds(
      fc.property(anyState, anyAction, anyParties, (state, action, by) => {
        expect(actionsIn(table, state, by).includes(action)).toBe(next(table, state, action, by) !== null)
      }),
    )
  })

  it('never leave the table, whatever is tried in whatever order', () => {
    holds(
      fc.property(fc.array(fc.tuple(anyAction, anyParties), { maxLength: 30 }), (tries) => {
        let state = table.initial
        for (const [action, by] of tries) {
          const to = next(table, state, action, by)
          if (to === null) continue
          expect(moves).toContainEqual(expect.objectContaining({ from: state, action, to }))
          state = to
        }
        expect(statuses).toContain(state)
      }),
    )
  })

  it('are all in the drawing of the docs', () => {
    const drawn = diagram(table).split('\n')
    expect(drawn).toHaveLength(2 + moves.length)
    for (const { from, action, to } of moves)
      expect(drawn.some((line) => line.includes(`${from} --> ${to}: ${action} (`))).toBe(true)
  })
})

describe('a request', () => {
  const others = ['opener', 'other', 'admin', 'clock', 'campaign'] as const

  it('is accepted and rejected by nobody but the one who is to answer', () => {
    for (const action of ['accept', 'reject'] as const) {
      expect(next(requestStates, 'open', action, others)).toBeNull()
      expect(next(requestStates, 'open', action, ['offeree'])).not.toBeNull()
    }
  })

  it('lets neither side do anything while it is frozen', () => {
    expect(actionsIn(requestStates, 'frozen', ['opener', 'other', 'offeree'])).toEqual([])
  })

  it('does not expire while it is frozen: nobody could have answered', () => {
    expect(next(requestStates, 'frozen', 'expire', ['clock'])).toBeNull()
  })
})
