import { ValidateBy } from 'class-validator';
import { meansNothing } from './means-nothing.js';

export const longestId = 100;

const identifier = /^[A-Za-z0-9][A-Za-z0-9._:/-]*$/;

export const isIdentifier = () =>
  ValidateBy({
    name: 'isIdentifier',
    validator: {
      validate: (value) => typeof value === 'string' && value.length <= longestId && identifier.test(value) && !meansNothing(value),
      defaultMessage: () => `Give an id of at most ${longestId} letters, digits and . _ : / - without spaces.`,
    },
  });
