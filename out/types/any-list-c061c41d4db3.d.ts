// Written by docschema 0.1.0; do not edit.
import type { ContentRole_9D08DD9FAFC4 } from './content-role-9d08dd9fafc4.js';

export type AnyList_C061C41D4DB3 = (ContentRole_9D08DD9FAFC4[] | null)
