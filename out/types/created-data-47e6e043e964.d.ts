// Written by docschema 0.1.0; do not edit.
import type { ObjectList_4D3D55AD2AC4 } from './object-list-4d3d55ad2ac4.js';

export interface CreatedData_47E6E043E964 {
  /**
   * Seconds since 1970.
   */
  created?: number
  data: ObjectList_4D3D55AD2AC4
}
