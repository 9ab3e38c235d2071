import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What the server does with the next mail. */
export type Behaviour = 'accept' | 'busy' | 'refuse_recipient' | 'refuse_content' | 'drop_after_data' | 'hang'

export interface FaultySmtp {
  readonly url: string
  /** Whole messages as received, in order: a message dropped after DATA was received too. */
  readonly received: string[]
  behave(behaviour: Behaviour): void
  close(): Promise<void>
}

const reply = (code: number, text: string) => Object.assign(new Error(text), { responseCode: code })

/** A real SMTP server on a free port that fails as it is told. */
export async function faultySmtp(): Promise<FaultySmtp> {
  const received: string[] = []
  let behaviour: Behaviour = 'accept'
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    onRcptTo(_address, _session, callback) {
      if (behaviour === 'busy') callback(reply(451, '4.3.0 try again later'))
      else if (behaviour === 'refuse_recipient')
        callback(reply(550, '5.1.1 <maria@mides.example> no such user'))
      else callback()
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        if (behaviour === 'hang') return
        if (behaviour === 'refuse_content') return callback(reply(554, '5.7.1 rejected'))
        received.push(Buffer.concat(chunks).toString('utf8'))
        if (behaviour !== 'drop_after_data') return callback()
        for (const connection of server.connections)
          if (connection.session.id === session.id) connection._socket.destroy()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    behave: next => {
      behaviour = next
    },
    close: () => new Promise<void>(closed => server.close(() => closed())),
  }
}
