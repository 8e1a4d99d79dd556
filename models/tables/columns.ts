import { DataTypes } from 'sequelize';
import type { Column } from './table';

// The few kinds of column that our tables are made of; each table file reads as a list of names and kinds.
export const id: Column = { type: DataTypes.UUID, primaryKey: true };
export const serial: Column = { type: DataTypes.BIGINT, primaryKey: true, generated: true };
export const uuid: Column = { type: DataTypes.UUID };
export const text: Column = { type: DataTypes.TEXT };
export const json: Column = { type: DataTypes.JSON };
export const instant: Column = { type: DataTypes.DATE };
export const day: Column = { type: DataTypes.DATEONLY };
export const small: Column = { type: DataTypes.SMALLINT };
export const integer: Column = { type: DataTypes.INTEGER };
export const bigint: Column = { type: DataTypes.BIGINT };
export const flag: Column = { type: DataTypes.BOOLEAN };
/** Sealed text; see {@link Personal}. */
export const personal: Column = { type: DataTypes.TEXT };

export function key(column: Column): Column {
  return { ...column, primaryKey: true };
}

export function optional(column: Column): Column {
  return { ...column, allowNull: true };
}
