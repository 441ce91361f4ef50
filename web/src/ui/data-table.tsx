import './data-table.css';
import { useId, type ReactNode } from 'react';

interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  numeric?: boolean;
}

interface DataTableProps<Row> {
  caption: string;
  /** Keeps the caption for screen readers only, where a heading just above says the same. */
  captionHidden?: boolean;
  /** The first column names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Rows that add the others up, set apart below them. */
  totals?: readonly Row[];
  /** For cells with much text: one block per row on a narrow screen, each cell under its header. */
  stack?: boolean;
}

/**
 * A real table: caption, header cells for rows and columns; scrolls by itself on a narrow screen, also by keyboard.
 * The roles repeat what the elements say, because browsers forget them once a stylesheet stacks the rows.
 */
export function DataTable<Row>({
  caption,
  captionHidden,
  columns,
  rows,
  rowKey,
  totals = [],
  stack = false,
}: DataTableProps<Row>) {
  const id = useId();
  const [first, ...others] = columns;
  const align = (column: Column<Row>): string | undefined => (column.numeric ? 'data-table__number' : undefined);
  const body = (row: Row) => (
    <tr key={rowKey(row)} role="row">
      <th scope="row" role="rowheader">
        {first.cell(row)}
      </th>
      {others.map((column) => (
        <td key={column.header} role="cell" className={align(column)} data-header={column.header}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
  return (
    <div className="data-table__scroll" role="region" aria-labelledby={id} tabIndex={0}>
      <table className={stack ? 'data-table data-table--stack' : 'data-table'} role="table">
        <caption id={id} className={captionHidden ? 'visueel-verborgen' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.header} scope="col" role="columnheader" className={align(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{rows.map(body)}</tbody>
        {totals.length > 0 && <tfoot role="rowgroup">{totals.map(body)}</tfoot>}
      </table>
    </div>
  );
}
