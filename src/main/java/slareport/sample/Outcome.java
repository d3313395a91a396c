package slareport.sample;

/** What the job must make of a row. */
enum Outcome {
    LOADED,
    SUPERSEDED,
    MERGED,
    REJECTED,
    AFTER_AS_OF
}
