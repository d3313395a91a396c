package slareport.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import slareport.agreement.Stage;
import slareport.facts.Entity;
import slareport.facts.Spelling;

/**
 * The usual stages that exports know, in order, with their words.
 *
 * @param unsorted words that are those of no stage
 */
record StageDrafts(List<StageDraft> stages, List<WordCount> unsorted) {
    static final List<String> USUAL = List.of(
            Stage.VISIT,
            Stage.SUBSCRIBER,
            Stage.LEAD,
            Stage.MQL,
            Stage.SQL,
            Stage.OPPORTUNITY,
            Stage.CUSTOMER,
            Stage.EVANGELIST);

    StageDrafts {
        stages = List.copyOf(stages);
        unsorted = List.copyOf(unsorted);
    }

    static StageDrafts of(Seen seen, Lexicon lexicon) {
        Map<String, List<WordCount>> words = new LinkedHashMap<>();
        List<WordCount> unsorted = new ArrayList<>();
        Set<String> changedInto = new HashSet<>();
        for (WordCount word : seen.words(Entity.STAGE_CHANGES, "stage")) {
            stageOf(word, lexicon).ifPresent(changedInto::add);
        }
        for (WordCount word : words(seen)) {
            stageOf(word, lexicon)
                    .ifPresentOrElse(
                            id -> words.computeIfAbsent(id, unused -> new ArrayList<>())
                                    .add(word),
                            () -> unsorted.add(word));
        }
        List<StageDraft> stages = new ArrayList<>();
        for (String id : USUAL) {
            boolean isDated = changedInto.contains(id) || isDated(id, seen);
            if (isDated || words.containsKey(id)) {
                List<WordCount> own = words.getOrDefault(id, List.of()).stream()
                        .filter(word -> !Spelling.folded(word.written()).equals(id))
                        .toList();
                stages.add(new StageDraft(id, own, isDated));
            }
        }
        return new StageDrafts(stages, unsorted);
    }

    boolean has(String id) {
        return stages.stream().anyMatch(stage -> stage.id().equals(id));
    }

    /** Whether the exports tell when leads enter a stage. */
    boolean isDated(String id) {
        return stages.stream().anyMatch(stage -> stage.id().equals(id) && stage.isDated());
    }

    /** The words of the leads and those of changes that no lead has. */
    private static List<WordCount> words(Seen seen) {
        List<WordCount> words = new ArrayList<>(seen.words(Entity.LEADS, "stage"));
        Set<String> known = new HashSet<>();
        words.forEach(word -> known.add(Spelling.folded(word.written())));
        seen.words(Entity.STAGE_CHANGES, "stage").stream()
                .filter(word -> known.add(Spelling.folded(word.written())))
                .forEach(words::add);
        return words;
    }

    private static Optional<String> stageOf(WordCount word, Lexicon lexicon) {
        String became = Spelling.folded(word.became());
        if (USUAL.contains(became)) {
            return Optional.of(became);
        }
        return lexicon.meaning("stage", word.written())
                .map(meaning -> meaning.equals("lead-first") ? Stage.LEAD : meaning);
    }

    private static boolean isDated(String id, Seen seen) {
        boolean isLinked = seen.isFilled(Entity.DEALS, "lead_id")
                || (seen.facts().has(Entity.DEALS) && seen.isFilled(Entity.LEADS, "deal_id"));
        return switch (id) {
            case Stage.VISIT -> seen.facts().has(Entity.VISITS);
            case Stage.LEAD -> true;
            case Stage.OPPORTUNITY -> isLinked || seen.isFilled(Entity.LEADS, id + "_at");
            case Stage.CUSTOMER ->
                (isLinked && seen.facts().has(Entity.DEALS, "outcome") && seen.isFilled(Entity.DEALS, "closed_at"))
                        || seen.isFilled(Entity.LEADS, id + "_at");
            default -> seen.isFilled(Entity.LEADS, id + "_at");
        };
    }
}
