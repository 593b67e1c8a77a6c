import { Field, Int, ObjectType } from 'type-graphql';
import type { FigureSourceFacts } from '../../labour-market/insight/compute-insight.ts';

@ObjectType({ description: 'Where a figure comes from and how it was got.' })
export class FigureSource implements FigureSourceFacts {
  @Field(() => String, { description: 'The field that it is about, such as `growthRate`.' })
  figure: string;

  @Field(() => String, { description: 'Who published what it rests on.' })
  publisher: string;

  @Field(() => String, { description: 'The dataset, by the name its publisher gives it.' })
  dataset: string;

  @Field(() => String, {
    description: 'What time it speaks of: `May 2025`, `2024–34`, or the number of a release.',
  })
  period: string;

  @Field(() => String, { description: 'How it was got from what was published.' })
  method: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Occupations behind it; null when it is not about single occupations.',
  })
  occupationCount: number | null;
}
