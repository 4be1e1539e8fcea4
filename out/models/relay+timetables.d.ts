// Written by docschema 0.1.0; do not edit.
import type { Model } from '../types/registry.js';
import type { Validator } from '../types/runtime.js';
import type { TrainLeavesTrack_CFCD8FC3D97A } from '../types/train-leaves-track-cfcd8fc3d97a.js';

/**
 * Main request of `relay/timetables`: `POST /v1/stations/{station_id}/trains`, `*\/*`.
 *
 * Timetables · formats · gitbook-rendered · page `formats/gitbook-rendered/timetables.txt`
 */
export type Request = TrainLeavesTrack_CFCD8FC3D97A;

/**
 * Validator of the main request of `relay/timetables`: `POST /v1/stations/{station_id}/trains`, `*\/*`.
 *
 * Timetables · formats · gitbook-rendered · page `formats/gitbook-rendered/timetables.txt`
 */
export declare const request: Validator<Request>;

/**
 * Answer to the main request of `relay/timetables`: `POST /v1/stations/{station_id}/trains`, `201`, `*\/*`.
 *
 * Timetables · formats · gitbook-rendered · page `formats/gitbook-rendered/timetables.txt`
 */
export type Response = unknown;

/**
 * Validator of the answer to the main request of `relay/timetables`: `POST /v1/stations/{station_id}/trains`, `201`, `*\/*`.
 *
 * Timetables · formats · gitbook-rendered · page `formats/gitbook-rendered/timetables.txt`
 */
export declare const response: Validator<Response>;

/**
 * The model `relay/timetables`: What leaves when, and from which track.
 *
 * Timetables · formats · gitbook-rendered · page `formats/gitbook-rendered/timetables.txt`
 */
export declare const model: Model & { readonly id: "relay/timetables" };

/**
 * The operations of `relay/timetables` with their validators, in the order of the page.
 * A key is method and path; the longer key of the registry where two operations share these.
 */
export type Operations = {
  /** One day at a station */
  readonly "GET /v1/stations/{station_id}/trains": {
    readonly method: "get";
    readonly path: "/v1/stations/{station_id}/trains";
    readonly key: "GET /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt";
    readonly parameters: {
      readonly path: {
        readonly station_id: Validator<string>;
      };
      readonly query: {
        readonly day: Validator<string>;
        readonly limit: Validator<number>;
      };
      readonly header: {
        readonly "x-language": Validator<string>;
      };
    };
    readonly responses: {
      readonly "200": {
        readonly "application/json": Validator<unknown>;
      };
    };
  };
  /** Put a train in */
  readonly "POST /v1/stations/{station_id}/trains": {
    readonly method: "post";
    readonly path: "/v1/stations/{station_id}/trains";
    readonly key: "POST /v1/stations/{station_id}/trains formats/gitbook-rendered/timetables.txt";
    readonly request: {
      readonly "*/*": Validator<TrainLeavesTrack_CFCD8FC3D97A>;
    };
    readonly parameters: {
      readonly path: {
        readonly station_id: Validator<string>;
      };
    };
    readonly responses: {
      readonly "201": {
        readonly "*/*": Validator<unknown>;
      };
      readonly "409": {
        readonly "*/*": Validator<unknown>;
      };
    };
  };
};

export declare const operations: Operations;
