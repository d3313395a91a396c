package slareport.words;

import java.math.BigDecimal;
import java.util.List;
import slareport.agreement.Side;
import slareport.measure.Status;

/** Says in a few words how one side kept its commitments. */
public final class Headline {
    private final ReportWords words;

    public Headline(ReportWords words) {
        this.words = words;
    }

    /** The count, as in 4 of 6, of those that can be judged by now; words when nothing is known. */
    public String count(List<Standing> side) {
        if (unknown(side) == side.size()) {
            return words.status(Status.NO_DATA);
        }
        int judged = side.size() - maturing(side) - unknown(side);
        return judged == 0 ? words.say("status.maturing") : words.say("headline.count", kept(side), judged);
    }

    /** One or two sentences about a side; the standings are its own. */
    public String sentence(Side side, List<Standing> standings) {
        StringBuilder sentence = new StringBuilder();
        boolean running = words.review().running();
        String name = words.commitments().side(side);
        int kept = kept(standings);
        int unknown = unknown(standings);
        int maturing = maturing(standings);
        if (unknown == standings.size()) {
            return words.say("headline.unknown", unknown);
        }
        String key = (running ? "headline.running" : "headline.closed") + (side == Side.BOTH ? ".both" : "");
        int judged = standings.size() - maturing - unknown;
        if (judged == 0) {
            return words.say("headline.maturing", maturing)
                    + (unknown == 0 ? "" : " " + words.say("headline.unknown", unknown));
        }
        sentence.append(words.say(key, name, kept, judged));
        List<Standing> gaps = Standing.shortest(standings);
        BigDecimal attainment = gaps.isEmpty() ? null : gaps.get(0).attainment();
        if (attainment != null) {
            String worst = words.commitments().shortly(gaps.get(0).commitment());
            sentence.append(' ')
                    .append(words.say("headline.gap", worst, words.texts().percent(attainment, 0)));
        }
        if (maturing > 0) {
            sentence.append(' ').append(words.say("headline.maturing", maturing));
        }
        if (unknown > 0) {
            sentence.append(' ').append(words.say("headline.unknown", unknown));
        }
        return sentence.toString();
    }

    private static int unknown(List<Standing> standings) {
        return (int) standings.stream()
                .filter(standing -> standing.status() == Status.NO_DATA)
                .count();
    }

    private static int maturing(List<Standing> standings) {
        return (int) standings.stream().filter(Standing::isMaturing).count();
    }

    private static int kept(List<Standing> standings) {
        return (int) standings.stream().filter(Standing::isKept).count();
    }
}
