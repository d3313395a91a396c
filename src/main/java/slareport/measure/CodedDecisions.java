package slareport.measure;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import slareport.journey.Decision;

/** Decisions on MQLs by the code of an attribute. */
final class CodedDecisions {
    private static final int ACCEPTED = 0;
    private static final int REJECTED = 1;
    private static final int UNDECIDED = 2;
    private static final int PAST_DUE = 3;
    private static final int WIDTH = 4;

    private long[] counts = new long[WIDTH];

    void add(int code, Decision decision, boolean isPastDue) {
        makeRoom(code);
        int place = switch (decision) {
            case ACCEPTED -> ACCEPTED;
            case REJECTED -> REJECTED;
            case UNDECIDED -> UNDECIDED;
        };
        counts[code * WIDTH + place]++;
        if (isPastDue) {
            counts[code * WIDTH + PAST_DUE]++;
        }
    }

    void merge(CodedDecisions other) {
        makeRoom(other.counts.length / WIDTH - 1);
        for (int place = 0; place < other.counts.length; place++) {
            counts[place] += other.counts[place];
        }
    }

    private void makeRoom(int code) {
        if ((code + 1) * WIDTH > counts.length) {
            counts = Arrays.copyOf(counts, Math.max((code + 1) * WIDTH, 2 * counts.length));
        }
    }

    /** What was counted under a code. */
    MqlDecisions of(int code, boolean areDeadlinesAgreed) {
        int first = code * WIDTH;
        return new MqlDecisions(
                counts[first + ACCEPTED],
                counts[first + REJECTED],
                counts[first + UNDECIDED],
                areDeadlinesAgreed ? counts[first + PAST_DUE] : null);
    }

    /** What was counted, by the texts of the codes. */
    SortedMap<String, MqlDecisions> byText(IntFunction<String> texts, boolean areDeadlinesAgreed) {
        SortedMap<String, MqlDecisions> byText = new TreeMap<>();
        for (int code = 0; code < counts.length / WIDTH; code++) {
            MqlDecisions decisions = of(code, areDeadlinesAgreed);
            if (decisions.mqls() > 0) {
                // an attribute may really read like the word for an empty one
                byText.merge(texts.apply(code), decisions, CodedDecisions::sum);
            }
        }
        return byText;
    }

    private static MqlDecisions sum(MqlDecisions one, MqlDecisions other) {
        return new MqlDecisions(
                one.accepted() + other.accepted(),
                one.rejected() + other.rejected(),
                one.undecided() + other.undecided(),
                one.pastDue() == null || other.pastDue() == null ? null : one.pastDue() + other.pastDue());
    }
}
