import { i18n } from '@lingui/core';
import { messages } from './en/messages.ts';

// One instance for the page, its workers and the command line. English is compiled in; other
// languages will be loaded when chosen.
i18n.load('en', messages);
i18n.activate('en', ['en-GB']);

/** The words of the chosen language. */
export const words = i18n;
