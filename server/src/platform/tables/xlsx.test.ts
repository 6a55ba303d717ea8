import { buffer } from 'node:stream/consumers'
import readWorkbook, { readSheet } from 'read-excel-file/node'
import { describe, expect, it, vi } from 'vitest'
import type { Column } from './table.ts'
import { xlsxOf } from './xlsx.ts'
import { columnLetters } from './xlsx-parts.ts'

type Row = { name: string | null; amount: string; n: number; at: Date; day: string }
const columns: Column<Row>[] = [
  { name: 'name', title: 'Name', kind: 'text', width: 20, of: (row) => row.name },
  { name: 'amount', title: 'Amount', kind: 'decimal', width: 12, of: (row) => row.amount },
  { name: 'n', title: 'Number & more', kind: 'number', width: 8, of: (row) => row.n },
  { name: 'at', title: 'At', kind: 'moment', width: 17, of: (row) => row.at },
  { name: 'day', title: 'Day', kind: 'date', width: 12, of: (row) => row.day },
]
const row = (name: string | null, amount = '12.50'): Row => ({
  name,
  amount,
  n: 7,
  at: new Date('2026-11-24T18:30:00Z'),
  day: '2026-02-28',
})

async function* batches(...all: Row[][]) {
  yield* all
}
const written = (...all: Row[][]) => buffer(xlsxOf('Activity', columns, batches(...all)))

describe('a workbook', () => {
  it('is read back as it was meant: texts, exact amounts, numbers, dates', async () => {
    const file = await written([row('Nora'), row('<&"=1+1> Ünï\n😀')], [row(null, '1250')])
    expect((await readWorkbook(file)).map(({ sheet }) => sheet)).toEqual(['Activity'])
    const [head, first, second, third] = await readSheet(file)
    expect(head).toEqual(['Name', 'Amount', 'Number & more', 'At', 'Day'])
    expect(first).toEqual(['Nora', 12.5, 7, new Date('2026-11-24T18:30:00Z'), new Date('2026-02-28')])
    expect(second?.[0]).toBe('<&"=1+1> Ünï\n😀')
    expect(third?.slice(0, 2)).toEqual([null, 1250])
  })

  it('without a row still has its head', async () => {
    expect(await readSheet(await written())).toHaveLength(1)
  })

  it('leaves out what no workbook can hold, and is still one', async () => {
    const lone = String.fromCharCode(0xd83d)
    const [, first, second] = await readSheet(await written([row(`a\u0000\u000bb${lone}c`), row('x'.repeat(40_000))]))
    expect(first?.[0]).toBe('abc')
    expect(second?.[0]).toHaveLength(32_767)
  }) // prettier-ignore

  it('tells of an error before its first byte, and stops reading when nobody listens', async () => {
    let read = 0
    let ended = false
    async function* endless() {
      try {
        for (;;) {
          read++
          yield Array.from({ length: 500 }, () => row('Nora'))
        }
      } finally {
        ended = true
      }
    }
    const stream = xlsxOf('Activity', columns, endless())
    for await (const chunk of stream) if (chunk) break
    const soon = read
    await vi.waitFor(() => expect(ended).toBe(true), 5000)
    expect(read - soon).toBeLessThan(5)

    async function* broken(): AsyncGenerator<Row[]> {
      yield await Promise.reject(new Error('no such table'))
    }
    const failing = xlsxOf('Activity', columns, broken())
    await expect(buffer(failing)).rejects.toThrow('no such table')
  })

  it('names columns as spreadsheets do', () => {
    expect([1, 26, 27, 702, 703].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA'])
  })
})
