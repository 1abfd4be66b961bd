import { build } from 'vite'
import { galleryConfig } from './vite.config.ts'

/** Builds the gallery into .cache/gallery. */
export async function buildGallery(): Promise<void> {
  await build({ ...galleryConfig, configFile: false })
}

if (import.meta.main) await buildGallery()
