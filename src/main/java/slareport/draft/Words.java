package slareport.draft;

import slareport.facts.Entity;

/** What the words of the leads' exports say: of stages, of decisions and of their reasons. */
record Words(StageDrafts stages, SortedWords status, SortedWords reasons) {
    static Words of(Seen seen, Lexicon lexicon) {
        return new Words(
                StageDrafts.of(seen, lexicon),
                SortedWords.of("status", seen.words(Entity.LEADS, "status"), lexicon),
                SortedWords.of("rejection_reason", seen.words(Entity.LEADS, "rejection_reason"), lexicon));
    }
}
