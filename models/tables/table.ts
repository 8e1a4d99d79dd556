import { type DataType, type Model, type ModelAttributes, type ModelStatic, type Sequelize } from 'sequelize';

declare const personal: unique symbol;

/** Text of a personal column: written and read through the codec only (`personal-codec.ts`). */
export type Personal = string & { readonly [personal]: true };

/** A column as the model declares it. `generated`: the database fills it when a row is inserted. */
export interface Column {
  readonly type: DataType;
  readonly allowNull?: boolean;
  readonly primaryKey?: boolean;
  readonly generated?: boolean;
}

/** One table: the single source of its columns, for Sequelize and for hand-written SQL alike. */
export interface Table<Row extends object> {
  readonly name: string;
  readonly columns: Readonly<Record<keyof Row & string, Column>>;
  readonly names: readonly (keyof Row & string)[];
  /** PostgreSQL's name of a column's type, for casts. */
  readonly sqlType: (column: keyof Row & string) => string;
  define(sequelize: Sequelize): ModelStatic<Model<Row, Row>>;
}

/** The row type cannot be inferred from the columns: it is what keeps names and types in step at compile time. */
export function defineTable<Row extends object>(
  name: string,
  columns: Readonly<Record<keyof Row & string, Column>>,
): Table<Row> {
  const names = Object.keys(columns) as (keyof Row & string)[];
  return {
    name,
    columns,
    names,
    sqlType: (column) => sqlTypeOf(columns[column].type),
    define: (sequelize) =>
      sequelize.define<Model<Row, Row>>(name, attributesOf<Row>(columns), {
        tableName: name,
        freezeTableName: true,
        timestamps: false,
        underscored: false,
      }),
  };
}

function attributesOf<Row extends object>(columns: Readonly<Record<string, Column>>): ModelAttributes<Model<Row, Row>> {
  const attributes = Object.entries(columns).map(([name, column]) => [
    name,
    {
      type: column.type,
      allowNull: column.allowNull ?? false,
      primaryKey: column.primaryKey ?? false,
      autoIncrement: (column.generated ?? false) && (column.primaryKey ?? false),
    },
  ]);
  return Object.fromEntries(attributes) as ModelAttributes<Model<Row, Row>>;
}

const SQL_TYPES: Readonly<Record<string, string>> = {
  UUID: 'uuid',
  TEXT: 'text',
  JSON: 'json',
  DATE: 'timestamptz',
  DATEONLY: 'date',
  SMALLINT: 'smallint',
  INTEGER: 'integer',
  BIGINT: 'bigint',
  BOOLEAN: 'boolean',
};

function sqlTypeOf(type: DataType): string {
  const key = typeof type === 'string' ? type : type.key;
  const sqlType = SQL_TYPES[key];
  if (sqlType === undefined) {
    throw new TypeError(`no SQL type for ${key}`);
  }
  return sqlType;
}
