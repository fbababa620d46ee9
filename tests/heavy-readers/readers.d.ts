/** What is used here of packages that are installed only for these tests. */
declare module '@cesium/engine' {
  export type JulianDate = { dayNumber: number; secondsOfDay: number };
  export const JulianDate: {
    compare(left: JulianDate, right: JulianDate): number;
    fromDate(date: Date): JulianDate;
    fromIso8601(text: string): JulianDate;
  };
  export type Cartesian3 = { x: number; y: number; z: number };
  export class Cartographic {
    longitude: number;
    latitude: number;
    static fromCartesian(position: Cartesian3): Cartographic;
  }
  export const Math: { toDegrees(radians: number): number };
  type Property<Value> = { getValue(time: JulianDate): Value };
  export type Entity = {
    id: string;
    position?: Property<Cartesian3 | undefined>;
    properties?: Property<Record<string, unknown>>;
    availability?: { contains(time: JulianDate): boolean };
  };
  export class CzmlDataSource {
    name: string;
    clock: { startTime: JulianDate; stopTime: JulianDate };
    entities: { values: Entity[]; getById(id: string): Entity | undefined };
    static load(czml: unknown): Promise<CzmlDataSource>;
  }
}

declare module '@duckdb/node-api' {
  export type DuckDBConnection = {
    runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): Record<string, unknown>[] }>;
    closeSync(): void;
  };
  export class DuckDBInstance {
    static create(path: string): Promise<DuckDBInstance>;
    connect(): Promise<DuckDBConnection>;
  }
}
