package slareport.agreement.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that all of it can be told at once. */
public final class Mistakes {
    /** More than this nobody reads; the first ones are usually the cause of the others. */
    private static final int MOST_TOLD = 100;

    private record Mistake(Place place, String sentence) {}

    private final Set<Mistake> mistakes = new LinkedHashSet<>();
    private final List<String> files = new ArrayList<>();

    /** Notes a mistake, once however often it is met; the sentence says what was found, what was expected and what to do. */
    public void add(Place place, String sentence) {
        if (!files.contains(place.file())) {
            files.add(place.file());
        }
        mistakes.add(new Mistake(place, sentence));
    }

    /** How many were noted so far. */
    public int count() {
        return mistakes.size();
    }

    /** One sentence for each mistake with its place, in the order in which a reader meets them. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        mistakes.stream()
                .sorted(Comparator.comparing((Mistake mistake) ->
                                files.indexOf(mistake.place().file()))
                        .thenComparing(mistake -> mistake.place().line())
                        .thenComparing(mistake -> mistake.place().column()))
                .limit(MOST_TOLD)
                .forEach(mistake -> sentences.add(mistake.place() + ": " + mistake.sentence()));
        if (mistakes.size() > MOST_TOLD) {
            sentences.add((mistakes.size() - MOST_TOLD) + " further mistakes are not listed; mend these first.");
        }
        return sentences;
    }
}
