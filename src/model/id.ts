import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens, such as range-claimed')
);

/**
 * The id of the thing that it stands in. `kind` names what that is: ids of facts, actors and the like are known
 * in the whole file, those of a scene's parts (a row, a bar) in that scene and in the views of it.
 */
export const idOf = (kind: string) =>
  v.pipe(
    id,
    v.metadata({id: kind}),
    v.description('Lower-case words joined by hyphens; unique in the file.')
  );

/** The id of something else: the checker looks for one of that kind. `part`: a part of the scene; `any`: that, a fact or an actor. */
export const refersTo = (kind: string) =>
  v.pipe(
    id,
    v.metadata({refers: kind}),
    v.description(
      kind === 'any' ? 'The id of a part, a fact or an actor.' : `The id of ${article(kind)} ${kind}.`
    )
  );

const article = (noun: string) => (/^[aeiou]/.test(noun) ? 'an' : 'a');
