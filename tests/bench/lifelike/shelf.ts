import { isoFromDay } from '../../../src/lib/core/time/day';
import type { Chance } from './chance';

/** How many papers publish, and how many claims one article makes at most. */
const PAPERS = 40;
const CLAIMS = 4;

/** The articles of a lifelike atlas, written as claims ask for them. */
export class Shelf {
  private readonly articles: object[] = [];
  /** Articles by the day on which they came out, with the claims that each still has room for and the events that it tells of. */
  private readonly byDay = new Map<number, { id: string; room: number; told: Set<string> }[]>();

  constructor(private readonly draw: Chance) {}

  /** The id of an article of a day that does not yet tell of the event. */
  cite(day: number, event: string): string {
    const held = this.byDay.get(day) ?? [];
    this.byDay.set(day, held);
    let article = held.find(({ room, told }) => room > 0 && !told.has(event));
    if (!article) {
      article = { id: this.write(day), room: CLAIMS, told: new Set() };
      held.push(article);
    }
    article.room -= 1;
    article.told.add(event);
    return article.id;
  }

  /** All articles as CSL-JSON. */
  csl(): object[] {
    return this.articles;
  }

  private write(day: number): string {
    const number = this.articles.length;
    const id = `s-${number}`;
    const iso = isoFromDay(day);
    const [year, month, date] = iso.split('-').map(Number);
    const hour = String(6 + this.draw.below(17)).padStart(2, '0');
    this.articles.push({
      id,
      type: 'article-newspaper',
      title: `What is known of the envoy, ${number}`,
      'container-title': `The Paper ${this.draw.below(PAPERS)}`,
      issued: this.draw.happens(0.2)
        ? { raw: `${iso}T${hour}:00+10:00` }
        : { 'date-parts': [[year, month, date]] },
      language: 'en',
      URL: `https://example.org/${id}`
    });
    return id;
  }
}
