import { describe, expect, it } from 'vitest'
import { pageOfRows, positionAfter } from './paging.ts'
import { Problem } from './problem.ts'

const encoded = (cursor: unknown): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')
const refusal = (read: () => unknown): string[] => {
  try {
    read()
    return ['taken']
  } catch (error) {
    expect(error).toBeInstanceOf(Problem)
    return (error as { more: { errors: { field: string; code: string }[] } }).more.errors.flatMap(
      ({ field, code }) => [field, code],
    )
  }
}

describe('a cursor', () => {
  it.each([
    ['is no base64', '%%%'],
    ['is no JSON', Buffer.from('{').toString('base64url')],
    ['is of another list', encoded([1, 1, 'users'])],
    ['says too little', encoded([1, 'audit'])],
    ['says too much', encoded([1, 1, 'audit', 1])],
    ['has an id that is none', encoded([1, -1, 'audit'])],
    ['has an id beyond what the database holds', encoded([1, 1e300, 'audit'])],
    ['has a part of an id', encoded([1, 1.5, 'audit'])],
    ['is sorted by a part of a number', encoded([1.5, 1, 'audit'])],
    ['is sorted by more than the database holds', encoded([1e300, 1, 'audit'])],
    ['is sorted by text where numbers are', encoded(['2026-01-01', 1, 'audit'])],
  ])('is refused when it %s', (_, cursor) => {
    expect(refusal(() => positionAfter('audit', cursor))).toEqual(['cursor', 'bad_cursor'])
  })

  it.each([
    'abc',
    '',
    '2026-13-01',
    '0000-01-01',
    '9999-01-01',
    '2026-02-30',
    '2026-01-01T25:00:00.000Z',
    'infinity',
    'now',
    '2026-01-01; DROP',
    1,
  ])('is refused when it is sorted by a date that is none: %j', (by) => {
    expect(refusal(() => positionAfter('requests', encoded([by, 1, 'requests']), 'string'))).toEqual([
      'cursor',
      'bad_cursor',
    ])
  })

  it('leads on from the row that it was made at', () => {
    const rows = [{ id: 9 }, { id: 7 }, { id: 4 }]
    const { items, nextCursor } = pageOfRows(
      'audit',
      rows,
      2,
      ({ id }) => ({ by: id, id }),
      ({ id }) => id,
    )
    expect(items).toEqual([9, 7])
    expect(positionAfter('audit', nextCursor as string)).toEqual({ by: 7, id: 7 })
    for (const by of ['2026-11-24', '2026-11-24T10:00:00.123Z'])
      expect(positionAfter('x', encoded([by, 7, 'x']), 'string')).toEqual({ by, id: 7 })
  })

  it('is none on the last page, also when that is full', () => {
    expect(
      pageOfRows(
        'audit',
        [{ id: 9 }],
        1,
        ({ id }) => ({ by: id, id }),
        ({ id }) => id,
      ).nextCursor,
    ).toBeNull()
    expect(positionAfter('audit', undefined)).toBeUndefined()
  })
})
