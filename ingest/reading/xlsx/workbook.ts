import { posix } from 'node:path'
import { SimeiError } from '#domain/errors.ts'
import type { Archive, ZipEntry } from '../../landing/zip-file.ts'
import { normalized } from '../heading.ts'
import { BUILT_IN_DAYS, type DayCount, showsDay } from './cell-text.ts'
import { readSharedStrings, type SharedStrings, scan } from './shared-strings.ts'
import { attribute, XmlScanner } from './xml.ts'

/** A sheet of an open workbook, with what its cells refer to. */
export interface Sheet {
  readonly name: string
  readonly strings: SharedStrings
  readonly dayCount: DayCount
  /** Whether a cell of this style shows its number as a day. */
  isDay(style: number): boolean
  /** The part's XML. */
  open(): AsyncIterable<Buffer>
}

const broken = (detail: string) => new SimeiError('file_unreadable', { detail: `workbook: ${detail}` })

/** Parts other than sheets and texts are small. */
const LARGEST_PART = 64 << 20

const partNamed = (archive: Archive, name: string): ZipEntry | undefined =>
  archive.entries.find(({ fileName }) => fileName.toLowerCase() === name.toLowerCase())

/** Every opening tag of a part, in order. */
async function tagsOf(
  archive: Archive,
  name: string,
): Promise<readonly { readonly name: string; readonly attributes: string; readonly within: string }[]> {
  const entry = partNamed(archive, name)
  if (entry === undefined) return []
  if (entry.uncompressedSize > LARGEST_PART) throw broken('a part is too large')
  const tags: { name: string; attributes: string; within: string }[] = []
  const path: string[] = []
  const scanner = new XmlScanner({
    open(tag, attributes) {
      tags.push({ name: tag, attributes, within: path.at(-1) ?? '' })
      path.push(tag)
    },
    close: () => path.pop(),
    text: () => undefined,
  })
  await scan(archive.read(entry), scanner)
  return tags
}

/** Targets of a part's relationships by id and, under `type:…`, the first of each kind. */
async function relationshipsOf(archive: Archive, part: string): Promise<ReadonlyMap<string, string>> {
  const { dir, base } = posix.parse(part)
  const targets = new Map<string, string>()
  for (const { name, attributes } of await tagsOf(archive, posix.join(dir, '_rels', `${base}.rels`))) {
    const target = attribute(attributes, 'Target')
    if (name !== 'Relationship' || target === undefined) continue
    const path = target.startsWith('/') ? target.slice(1) : posix.join(dir, target)
    const kind = `type:${attribute(attributes, 'Type')?.split('/').at(-1)}`
    targets.set(attribute(attributes, 'Id') ?? '', path)
    if (!targets.has(kind)) targets.set(kind, path)
  }
  return targets
}

/** Styles of cells that show days, by their number. */
async function dayStyles(archive: Archive, part: string | undefined): Promise<ReadonlySet<number>> {
  if (part === undefined) return new Set()
  const tags = await tagsOf(archive, part)
  const own = new Map(
    tags
      .filter(({ name }) => name === 'numFmt')
      .map(({ attributes }) => [
        Number(attribute(attributes, 'numFmtId')),
        attribute(attributes, 'formatCode') ?? '',
      ]),
  )
  const days = new Set<number>()
  tags
    .filter(({ name, within }) => name === 'xf' && within === 'cellXfs')
    .forEach(({ attributes }, style) => {
      const format = Number(attribute(attributes, 'numFmtId'))
      const code = own.get(format)
      if (code === undefined ? BUILT_IN_DAYS.has(format) : showsDay(code)) days.add(style)
    })
  return days
}

/**
 * Finds a sheet by its name, case, accents and blanks aside, or the first one. Throws `columns_mismatch` if no sheet has the name, `file_unreadable`
 * if the workbook has none at all.
 */
export async function openSheet(archive: Archive, wanted: string | undefined): Promise<Sheet> {
  const main = (await relationshipsOf(archive, '')).get('type:officeDocument') ?? 'xl/workbook.xml'
  const [tags, targets] = await Promise.all([tagsOf(archive, main), relationshipsOf(archive, main)])
  const sheets = tags
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => ({
      name: attribute(attributes, 'name') ?? '',
      // The relationship's id is the one of both that has a prefix.
      part: targets.get(/\w:id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? ''),
    }))
    .filter(({ part }) => part?.includes('chartsheet') !== true)
  const chosen =
    wanted === undefined ? sheets[0] : sheets.find(({ name }) => normalized(name) === normalized(wanted))
  if (chosen === undefined && wanted !== undefined && sheets.length > 0)
    throw new SimeiError('columns_mismatch', { detail: `no sheet is named "${wanted}"` })
  const entry = chosen?.part === undefined ? undefined : partNamed(archive, chosen.part)
  if (chosen === undefined || entry === undefined) throw broken('no sheet')
  const days = await dayStyles(archive, targets.get('type:styles'))
  const since1904 = tags.some(
    ({ name, attributes }) =>
      name === 'workbookPr' && /^(1|true)$/.test(attribute(attributes, 'date1904') ?? ''),
  )
  const texts = targets.get('type:sharedStrings')
  return {
    name: chosen.name,
    strings: await readSharedStrings(archive, texts === undefined ? undefined : partNamed(archive, texts)),
    dayCount: since1904 ? 1904 : 1900,
    isDay: style => days.has(style),
    open: () => archive.read(entry),
  }
}
