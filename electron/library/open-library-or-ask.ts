import { type Library, openLibrary } from '../../db/connection.ts'
import type { DataFolder } from '../files/data-folder.ts'

export async function openLibraryOrAsk(folder: DataFolder): Promise<Library | null> {
  return openLibrary(folder.library)
}
