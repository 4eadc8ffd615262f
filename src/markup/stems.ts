/** Where the lines stand beside a part of the story that is text alone: two places that hold no words. */
export const stems =
  '<span class="stem" data-line="first"></span><span class="stem" data-line="second"></span>';
