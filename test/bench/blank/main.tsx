import '@mantine/core/styles.css';
import { Button, MantineProvider, Table, Title } from '@mantine/core';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html lacks #root');

/** As little as a page with React and Mantine can be: a heading, a button and a table. */
createRoot(root).render(
  <MantineProvider>
    <Title order={1}>Blank</Title>
    <Button>Blank</Button>
    <Table>
      <Table.Tbody>
        <Table.Tr>
          <Table.Td>Blank</Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  </MantineProvider>,
);
