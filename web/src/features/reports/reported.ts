/** What may be reported, and what it is called on the page. */
export interface Reported {
  type: 'user' | 'campaign' | 'message'
  id: number
  name: string
}
