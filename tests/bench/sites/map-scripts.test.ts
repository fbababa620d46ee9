import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { mapScripts } from './map-scripts';

it("tells MapLibre's script from ours and from its styles by its address", () => {
  const site = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  onTestFinished(() => rmSync(site, { recursive: true }));
  mkdirSync(path.join(site, '_app/immutable/chunks'), { recursive: true });
  const write = (name: string, text: string) =>
    writeFileSync(path.join(site, '_app/immutable', name), text);
  write('chunks/map.js', 'c("maplibregl-canvas-container")');
  write('chunks/ours.js', 'import "./map.js"');
  write('map.css', '.maplibregl-canvas-container {}');

  const isMap = mapScripts(site);
  const of = (name: string) => isMap(`http://127.0.0.1/_app/immutable/${name}`);
  expect(['chunks/map.js', 'chunks/ours.js', 'map.css'].map(of)).toEqual([true, false, false]);
});
