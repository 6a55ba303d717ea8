import type { ImportColumns, ImportMapping, ImportResult } from '@accord/contract'
import { api, newIntention, once } from '@/app/api.ts'

/** The file goes along with each question: the server keeps nothing of it between them. */
export function importOf(listId: number) {
  const params = { path: { id: String(listId) } }
  const form = (file: File, mapping?: ImportMapping) => {
    const body = new FormData()
    if (mapping) body.append('mapping', JSON.stringify(mapping))
    body.append('file', file)
    return { params, body: body as never, bodySerializer: (one: unknown) => one as FormData }
  }
  return {
    columns: async (file: File) =>
      (await api.POST('/api/v1/lists/{id}/imports/columns', form(file))).data as ImportColumns,
    check: async (file: File, mapping: ImportMapping) =>
      (await api.POST('/api/v1/lists/{id}/imports/check', form(file, mapping))).data as ImportResult,
    bring: async (file: File, mapping: ImportMapping) =>
      (
        await api.POST('/api/v1/lists/{id}/imports', {
          ...form(file, mapping),
          headers: once(newIntention()),
        })
      ).data as ImportResult,
  }
}
