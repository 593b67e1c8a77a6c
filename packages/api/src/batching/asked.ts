import { createParameterDecorator } from 'type-graphql';
import type { ColumnsOf } from './columns.ts';

/** A resolver's parameter: the columns of the noun that the operation asks below this field. */
export const Asked = <Row>(columns: ColumnsOf<Row>) =>
  createParameterDecorator(({ info }) => columns.asked(info));
