import type { Purpose, Subject } from '../personal-codec';
import type { Personal } from '../tables/table';
import type { Session } from './session';

type Opened<Column extends string> = Readonly<Record<Column, unknown>>;

/** Opens the personal columns of many rows in one batch; a null column stays null. */
export async function openColumns<Column extends string>(
  session: Session,
  rows: readonly Readonly<Record<Column, Personal | null>>[],
  columns: readonly Column[],
  owner: { readonly purpose: Purpose; readonly subject: (index: number) => Subject },
): Promise<Opened<Column>[]> {
  const cells = rows.flatMap((row, index) => columns.map((column) => ({ index, column, stored: row[column] })));
  const full = cells.filter((cell): cell is typeof cell & { stored: Personal } => cell.stored !== null);
  const values = await session.open(
    full.map(({ index, stored }) => ({ subject: owner.subject(index), purpose: owner.purpose, stored })),
  );
  const opened = rows.map(() => ({}) as Record<Column, unknown>);
  for (const { index, column } of cells) {
    Object.assign(opened[index] ?? {}, { [column]: null });
  }
  full.forEach(({ index, column }, position) => Object.assign(opened[index] ?? {}, { [column]: values[position] }));
  return opened;
}
