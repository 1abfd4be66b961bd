import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../shared/domain/ids.ts'

/** One kept copy of the library: a whole file that Stet opens like any other. */
export interface Backup {
  readonly path: string
  readonly takenAt: Instant
  /** The schema version it was written with: a copy made before a migration has an older one. */
  readonly version: number
  readonly byteLength: number
}

const shape = /^library-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z-v(\d+)\.stet$/

/** The file name of a backup. No colon is in it, which Windows does not allow. */
export function backupName(takenAt: Instant, version: number): string {
  return `library-${takenAt.replaceAll(/[:.]/g, '-')}-v${version}.stet`
}

/**
 * The backups in a folder, newest first; none when there is no such folder. Other files in it are left alone.
 */
export function listBackups(folder: string): Backup[] {
  const backups = readFolder(folder).flatMap((name) => {
    const [, day, hours, minutes, seconds, milliseconds, version] = shape.exec(name) ?? []
    if (day === undefined) return []
    const path = join(folder, name)
    const takenAt = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`
    return [{ path, takenAt, version: Number(version), byteLength: statSync(path).size }]
  })
  return backups.sort((a, b) => (a.takenAt < b.takenAt ? 1 : -1))
}

function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

const unfinished = /^library-.*\.stet\.tmp(?:-journal|-wal|-shm)?$/

/** Makes the folder ready for a new backup: what a killed run left half done goes. */
export function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const name of readFolder(folder))
    if (unfinished.test(name)) rmSync(join(folder, name), { force: true })
}

/**
 * Takes away all but the newest `keep` generations. A generation is the newest backup of one day and one
 * schema version, so that quitting often in one day does not push out the days before.
 */
export function keepGenerations(folder: string, keep: number): void {
  const generations = new Set<string>()
  for (const { path, takenAt, version } of listBackups(folder)) {
    const generation = `${takenAt.slice(0, 10)} v${version}`
    const isKept = !generations.has(generation) && generations.size < keep
    if (isKept) generations.add(generation)
    else rmSync(path, { force: true })
  }
}

/** Waits until the disk has a file, or the names in a folder, for good. */
export function syncToDisk(path: string): void {
  // Windows opens no folders; a file is opened for writing there, or it cannot be flushed.
  const isFolder = statSync(path).isDirectory()
  if (isFolder && process.platform === 'win32') return
  const descriptor = openSync(path, isFolder ? 'r' : 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
