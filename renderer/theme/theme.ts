import { createTheme, type MantineColorsTuple } from '@mantine/core';

/** Deep blue, the only accent. Shade 8 on white and shade 4 on dark both reach 4.5:1 for text. */
const deepBlue: MantineColorsTuple = [
  '#eef3fa',
  '#dbe4f1',
  '#b4c7e3',
  '#8aa8d5',
  '#688ec9',
  '#527dc2',
  '#4775bf',
  '#2f5594',
  '#1d4281',
  '#12336b',
];

/** Warm grey: paper and ink rather than screen grey. */
const warmGray: MantineColorsTuple = [
  '#f8f7f4',
  '#f0eeea',
  '#e3e0da',
  '#d0ccc4',
  '#b3aea4',
  '#8f8a80',
  '#6b675f',
  '#504c46',
  '#383530',
  '#26241f',
];

const warmDark: MantineColorsTuple = [
  '#e9e6e0',
  '#c4c0b8',
  '#a5a098',
  '#6f6b64',
  '#46433e',
  '#393732',
  '#2c2a27',
  '#232220',
  '#1b1a18',
  '#131211',
];

/** How the program looks. One file: nothing else sets a colour, a face or a radius. */
export const theme = createTheme({
  colors: { deepBlue, gray: warmGray, dark: warmDark },
  primaryColor: 'deepBlue',
  primaryShade: { light: 8, dark: 7 },
  autoContrast: true,
  fontFamily: "'Source Sans 3 Variable', 'Segoe UI', sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  headings: { fontWeight: '600', textWrap: 'balance' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // The hint stands under the field, so that fields beside each other line up whether they have one or not.
    InputWrapper: {
      defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] },
    },
    // On focus as well: a keyboard has no pointer to hover with.
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        withinPortal: true,
        events: { hover: true, focus: true, touch: false },
      },
    },
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120 },
        centered: true,
        // Mantine's <header> there would be a second banner of the page to a screen reader.
        attributes: { header: { role: 'presentation' } },
      },
    },
    Menu: {
      defaultProps: {
        transitionProps: { duration: 100 },
        // A menu may hold nothing but its entries, and stands in the page's content as they do.
        withInitialFocusPlaceholder: false,
        portalProps: { target: '#content' },
      },
    },
  },
});
