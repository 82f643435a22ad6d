import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '#renderer/theme/frame.css';
