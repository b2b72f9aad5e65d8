import { describe, expect, it } from 'vitest';
import { isExplicitYes } from '../../../../src/core/grading/explicit-yes.ts';

describe('isExplicitYes', () => {
  it.each([
    'yes',
    'Yes, please cancel it.',
    'OK',
    'Okay. My card ends in 7334.',
    'Please go ahead with the change!',
    'I confirm.',
    'That’s fine, charge the card.',
    'That works for me!\n\nLet me know once it is done.',
    'No, I need no insurance. Please proceed.',
    'Yes, I do not need insurance, proceed.',
    'Yes, can you do it today?',
    'I do not want the aisle. Sounds good otherwise.',
    'Please proceed. Can you tell me whether that is okay with the airline?',
  ])('agrees: %s', (message) => {
    expect(isExplicitYes(message)).toBe(true);
  });

  it.each([
    '',
    'No.',
    'Please cancel both flights.',
    'Thank you.',
    'Oui, merci beaucoup.',
    'Yesterday I booked a flight.',
    'Please do not proceed.',
    "Don't go ahead.",
    'I’m not sure.',
    'I am not at all okay with it.',
    'Is that correct?',
    'Could you confirm the price?',
    'Yes. Wait, which card is it?',
    'Sure, but not yet.',
    'Okay, on second thought keep it.',
    'That is correct. But never proceed without asking.',
  ])('does not agree: %s', (message) => {
    expect(isExplicitYes(message)).toBe(false);
  });

  it('takes a message of any size', () => {
    expect(isExplicitYes(`${'not '.repeat(300_000)}yes`)).toBe(false);
    expect(isExplicitYes('. \n'.repeat(300_000))).toBe(false);
  });
});
