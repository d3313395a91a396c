package slareport.history;

/** What a month was worked out from, when it was published and today. */
public record EvidencePair(Evidence then, Evidence now) {}
