import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {svg} from '../../src/markup/svg.js';
import type {Scene, SceneContext, SharedView, Size} from '../../src/scenes/scene.js';
import {stage} from '../../src/scenes/stage.js';

/** Wide enough for the roomy form of every scene, small enough for a page of them. */
const size: Size = {width: 720, height: 560, em: 16, stretch: 1};
const margin = 16;

const styles = (name: string) => readFileSync(join(import.meta.dirname, '../../styles', name), 'utf8');

/** A view of a scene as an SVG file that stands alone: its own rules in it, in the light colours. */
export function picture(scene: Scene, context: SceneContext, view: SharedView): string {
  const {width, height} = size;
  const drawing = svg(stage(scene, context, view, size), {width, height, dir: context.dir}, true);
  const classes = new Set(
    [...drawing.matchAll(/class="([^"]+)"/g)].flatMap(([, list = '']) => list.split(' '))
  );
  const box = {x: -margin, y: -margin, width: width + 2 * margin, height: height + 2 * margin};
  const ground = `<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="var(--story-paper)"/>`;
  const rules = [lightTokens(), ...standIns(), ...rulesFor(classes)].join('\n');
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" width="${box.width}" height="${box.height}">`;
  return `${open}\n<style>\n${rules}\n</style>\n${ground}\n${drawing.replaceAll('><', '>\n<')}\n</svg>\n`;
}

/** What stands in for the fonts, which a picture in a page may not load, fitted to them. */
function standIns(): readonly string[] {
  const faces = styles('fonts.css').match(/@font-face \{[^}]*\}/g) ?? [];
  return faces.filter((face) => face.includes('local(')).map(tight);
}

function lightTokens(): string {
  const css = uncommented(styles('tokens.css'));
  const roots = css.match(/^:root \{[^}]*\}/gm) ?? [];
  const used = /--story-(?!space|time|radius|ease)[\w-]+:[^;]+;/g;
  return `:root {${roots
    .flatMap((root) => root.match(used) ?? [])
    .map(tight)
    .join(' ')}}`;
}

/** The rules of figure.css that paint a drawing of these classes on screen. */
function rulesFor(classes: ReadonlySet<string>): readonly string[] {
  const rules = uncommented(styles('figure.css')).match(/^[^\s@}][^{}]*\{[^{}]*\}/gm) ?? [];
  const named = (selector: string) => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name);
  return rules
    .filter((rule) => /\.story-drawing/.test(rule) && !/:host/.test(rule))
    .filter((rule) =>
      rule
        .slice(0, rule.indexOf('{'))
        .split(',')
        .some((selector) => named(selector).every((name) => classes.has(name)))
    )
    .map(tight);
}

const uncommented = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const tight = (css: string) => css.replace(/\s+/g, ' ').trim();
