// Written by docschema 0.1.0; do not edit.

export interface ChatCompletion_BCBE906E38FB {
  id: string
  object?: "chat.completion"
  created?: number
  model?: string
  choices?: {
    index?: number
    message?: {
      role?: string
      content?: (string | null)
    }
    finish_reason?: (string | null)
  }[]
}
