import {drawCallout} from './callout.js';
import type {Annotate} from './frame.js';
import {named} from './named.js';
import {nudged} from './nudge.js';
import {recolour} from './recolour.js';
import type {Scene} from './scene.js';

/** A scene that also draws the story's own colours, nudges and callouts. */
export function annotating(scene: Scene): Scene {
  return {
    ...scene,
    layout: (context, view, size) => scene.layout({...context, annotate}, view, size)
  };
}

/** Moves what the view moves, ties its notes to parts, and colours what the story colours. No label gives way to any of it. */
const annotate: Annotate = ({marks, leftOut, ...rest}, context, {nudges = [], callouts = []}, frame) => {
  let drawn = nudges.reduce((all, nudge) => nudged(all, nudge, frame), marks);
  let missing = leftOut;
  for (const callout of named(context.callouts, callouts)) {
    const note = drawCallout(callout, drawn, context, frame);
    if (note.length === 0) missing++;
    drawn = [...drawn, ...note];
  }
  return {...rest, marks: recolour(drawn, context.colours), leftOut: missing};
};
