import {LitElement} from 'lit';
import {version} from './version.js';

/** What the kit's elements share: each says of which version it is, to programs and to whoever looks into the page. */
export class StoryElement extends LitElement {
  /** The version of the kit that the class is of. */
  static readonly version = version;

  /** A comment, so that neither the host's markup nor its selectors notice. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.prepend(document.createComment(`parallel-lines ${version}`));
    return root;
  }
}
