/** Which way each side of a thing lies. */
export const ways = {above: [0, -1], below: [0, 1], start: [-1, 0], end: [1, 0]} as const;
