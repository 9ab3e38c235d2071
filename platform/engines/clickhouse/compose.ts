import { usersXml } from './users-xml.ts'

/** The memory limit that docker-compose.yml gives its ClickHouse server, MiB. */
const COMPOSE_MEMORY_MB = 2400

/**
 * The files that a ClickHouse server in a container mounts, by path from the project's root. They are generated from
 * the same accounts, grants and policy as the embedded server's, so the two ways to run cannot drift apart.
 */
export const composeFiles = (): readonly { path: string; text: string }[] => [
  {
    path: 'deploy/clickhouse/users.xml',
    text: usersXml({ passwords: 'env', memoryMb: COMPOSE_MEMORY_MB }),
  },
]
