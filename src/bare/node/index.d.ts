// The docx package asks for Node's types. It gets these empty ones, so that `process`, `Buffer` and
// `console` stay unknown in src/.
export {};
