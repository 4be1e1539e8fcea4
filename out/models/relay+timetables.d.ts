// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { TrainLeavesTrack_26F646F62E73 } from '../types/train-leaves-track-26f646f62e73.js';

/**
 * Main request of `relay/timetables`: `POST /v1/stations/{station_id}/trains`, `*\/*`.
 *
 * Timetables · As a browser shows it · relay · page `formats/gitbook-rendered/timetables.txt`
 * @unknown further properties; the type
 * @inferred object, from its properties
 */
export type Request = TrainLeavesTrack_26F646F62E73;

/** Tells whether a value is a `Request`. */
export declare const request: Validator<Request>;

/**
 * Answer to the main request: `POST /v1/stations/{station_id}/trains`, `201`, `*\/*`.
 * @unknown what stands in it
 */
export type Response = unknown;

/** Tells whether a value is a `Response`. */
export declare const response: Validator<Response>;

/** The model `relay/timetables`: What leaves when, and from which track. */
export declare const model: Model & { readonly id: "relay/timetables" };

/** Its operations, by method and path; by key where two share these. */
export type Operations = {
  /** One day at a station */
  readonly "GET /v1/stations/{station_id}/trains": {
    readonly method: "get";
    readonly path: "/v1/stations/{station_id}/trains";
    readonly key: "GET /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt";
    readonly parameters: {
      readonly path: { readonly station_id: Validator<string> };
      readonly query: { readonly day: Validator<string>; readonly limit: Validator<number> };
      readonly header: { readonly "x-language": Validator<string> };
    };
    readonly responses: { readonly "200": { readonly "application/json": Validator<unknown> } };
  };
  /** Put a train in */
  readonly "POST /v1/stations/{station_id}/trains": {
    readonly method: "post";
    readonly path: "/v1/stations/{station_id}/trains";
    readonly key: "POST /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt";
    readonly request: { readonly "*/*": Validator<TrainLeavesTrack_26F646F62E73> };
    readonly parameters: { readonly path: { readonly station_id: Validator<string> } };
    readonly responses: {
      readonly "201": { readonly "*/*": Validator<unknown> };
      readonly "409": { readonly "*/*": Validator<unknown> };
    };
  };
};

export declare const operations: Operations;
