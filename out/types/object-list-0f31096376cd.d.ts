// Written by docschema 0.1.0; do not edit.

export type ObjectList_0F31096376CD = {
  id: string
  top_left_x?: (number | null)
  top_left_y?: (number | null)
  bottom_right_x?: (number | null)
  bottom_right_y?: (number | null)
  image_base64?: (string | null)
}[]
