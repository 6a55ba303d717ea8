/** The specification's endpoints as it lists them: who may ask, and what is said and answered. */
export const TABLE = {
  'GET /': ['all', 'the web app; so does any other path, an unknown one with status 404'],
  'GET /login': ['all', 'the page to sign in'],
  'GET /register': ['all', 'the page to register'],
  'POST /register': [
    'all',
    '`{username, email, password, role: sponsor|influencer, …}`, for a sponsor with `company_name, industry, budget`, for an influencer with `name, category, niche, reach` → 201 `{user}`; a sponsor is `pending`',
  ],
  'POST /login': [
    'all',
    '`{username or email, password}` → `{access_token, refresh_token, user}`; 401 wrong; 403 pending, rejected or flagged, with the reason',
  ],
  'POST /refresh': ['refresh token', '→ `{access_token, refresh_token}`; each refresh token is good once'],
  'POST /logout': ['access token', 'that token is refused from now on, in every process'],
  'POST /logout_refresh': ['refresh token', 'likewise, and the access tokens that came with it'],
  'GET /dashboard': [
    'all roles',
    'a browser gets the page; `Accept: application/json` gets the role’s data: an admin users, campaigns public and private, requests by status, what is flagged and sponsors waiting; a sponsor campaigns with progress, requests and budget used; an influencer requests, active deals, earnings and matching campaigns',
  ],
  'PUT /admin/approve_sponsor/:user_id': [
    'admin',
    '`{action: approve|reject, reason?}`; a rejected sponsor can be approved later with a reason; the same again is 409',
  ],
  'PUT /admin/flag/user/:user_id': ['admin', '`{reason?}`'],
  'PUT /admin/unflag/user/:user_id': ['admin', 'everything is as it was before the flag'],
  'DELETE /delete_user/:user_id': [
    'admin',
    'personal data is erased; records of money and deals are kept without it',
  ],
  'POST /create_campaign': [
    'sponsor',
    '`{name, description, start_date, end_date, budget, visibility, goals, niche}` → 201 `{campaign}`',
  ],
  'PUT /edit_campaign/:campaign_id': ['its sponsor', 'any of these; a budget below what is committed is 409'],
  'DELETE /delete_campaign/:campaign_id': ['its sponsor, admin', 'refused (409) while a deal is active'],
  'GET /sponsor/export_csv_report': [
    'sponsor',
    '`?months=N` → CSV, streamed: the activity of the previous months',
  ],
  'PUT /admin/flag_campaign/campaign/:campaign_id': ['admin', '`{reason?}`'],
  'PUT /admin/unflag_campaign/campaign/:campaign_id': ['admin', 'seen again by all'],
  'POST /send_request/:campaign_id/:receiver_id': [
    'either side',
    '`{message, requirements, payment_amount}` → 201 `{request}`; one open request for a pair and a campaign',
  ],
  'POST /request_influencer': [
    'sponsor',
    '`{campaign_id, influencer_id, message, requirements, payment_amount}` → 201 `{request}`',
  ],
  'PUT /update_request/:request_id': [
    'either party',
    'a changed amount, requirements or message is a counter-offer',
  ],
  'DELETE /delete_request/:request_id': ['its sender, admin', 'withdrawn; the history stays'],
  'PUT /manage_request/:request_id/:action': ['the receiver of the latest offer', '`accept` or `reject`'],
  'PUT /profile': ['all', 'the role’s own fields'],
} as const satisfies Record<string, readonly [who: string, what: string]>

export type Endpoint = keyof typeof TABLE
