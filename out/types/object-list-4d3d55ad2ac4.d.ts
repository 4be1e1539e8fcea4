// Written by docschema 0.1.0; do not edit.

export type ObjectList_4D3D55AD2AC4 = {
  /**
   * Where the picture lies for the next 24 hours.
   * @format uri
   */
  url?: (string | null)
  /**
   * The picture itself, in base64.
   */
  b64_json?: (string | null)
  size?: string
}[]
