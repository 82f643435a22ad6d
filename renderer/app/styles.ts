import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '#renderer/theme/frame.css';
// The first screen's: in the sheet that is asked for first, not in one that its own script would wait for.
import '#renderer/features/start/start.module.css';
