/** The owner may change these in data/postgresql.conf. What Accord relies on is given at each start instead. */
const settings = {
  // A small machine that also runs Node.
  max_connections: '100',
  shared_buffers: '64MB',
  effective_cache_size: '512MB',
  maintenance_work_mem: '64MB',
  work_mem: '8MB',
  max_wal_size: '512MB',
  random_page_cost: '1.1', // disks without moving parts
  jit: 'off', // compiling costs more than it saves on short statements
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Neither statements nor the values of a violated key: they hold personal data.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_rotation_age: '1d',
  log_rotation_size: '8MB',
}

export const initdbArguments = [
  '--username=postgres',
  '--encoding=UTF8',
  // The same order on every machine, whatever its C library; lower() and upper() know all of Unicode.
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--auth-local=reject',
  '--auth-host=scram-sha-256',
  '--no-instructions',
  '--no-sync', // once at the end, when the files have their last owner
  ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
]

/**
 * Accord signs in as the owner of its database, not as a superuser: a hole in Accord must not become a shell.
 * The superuser has no password, so nobody signs in as it. From template1 the one extension that only a
 * superuser may create reaches every later database.
 */
export const firstStatements = (password: string) =>
  [
    'CREATE EXTENSION pg_stat_statements',
    `CREATE ROLE accord LOGIN CREATEDB PASSWORD '${password}'`,
    'GRANT pg_monitor TO accord',
    'GRANT EXECUTE ON FUNCTION pg_stat_statements_reset TO accord',
    'CREATE DATABASE accord OWNER accord',
  ].join('\n')
