/** The place of what is still on its way, in its size, so that nothing jumps when it arrives. */
export function Waiting({ height, width = '100%' }: { height: number; width?: string }) {
  return <div className="waiting" aria-hidden="true" style={{ height, width }} />
}
