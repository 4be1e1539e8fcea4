// Written by docschema 0.1.0; do not edit.
import type { ObjectListEE7A951FA30A } from './object-list-ee7a951fa30a.js';
export interface List6D6E1EC682FC {
object: "list"
data: ObjectListEE7A951FA30A
}
